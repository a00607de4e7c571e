import { loadCorpus } from './corpus.ts';
import type { CorpusParagraph } from './corpus.ts';
import { loadEngine } from './engine.ts';
import { drawResult } from './results.ts';

/** Make the search page search: the URL is its state, the form changes the URL. */
export function startSearchPage(page: HTMLElement): void {
  const form = find(page, 'form', HTMLFormElement);
  const status = find(page, '[role="status"]', HTMLElement);
  const list = find(page, '[data-results]', HTMLElement);
  const template = find(page, 'template', HTMLTemplateElement);
  const { corpus: corpusUrl = '', index = '', report = '' } = page.dataset;

  const loading = loadCorpus(corpusUrl).then(async (corpus) => ({
    byRef: new Map(corpus.map((paragraph) => [paragraph.ref, paragraph])),
    search: await loadEngine(index, corpus.length),
  }));

  const show = async () => {
    const state = new URLSearchParams(location.search);
    const query = state.get('q')?.trim() ?? '';
    fillForm(form, state);
    if (query === '') {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    const { byRef, search } = await loading;
    const hits = (await search(query)).filter(({ ref }) => isWanted(byRef.get(ref), state));
    status.textContent = `${hits.length} ${hits.length === 1 ? 'paragraph' : 'paragraphs'}`;
    list.replaceChildren(
      ...hits.flatMap((hit) => {
        const paragraph = byRef.get(hit.ref);
        return paragraph ? [drawResult(template, paragraph, hit, report)] : [];
      }),
    );
  };

  const showOrExplain = () => {
    show().catch((error: unknown) => {
      status.textContent = `The search could not be loaded. ${String(error)}`;
    });
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', `?${stateOf(form).toString()}`);
    showOrExplain();
  });
  form.addEventListener('change', () => {
    history.replaceState(null, '', `?${stateOf(form).toString()}`);
    showOrExplain();
  });
  addEventListener('popstate', showOrExplain);
  showOrExplain();
}

function stateOf(form: HTMLFormElement): URLSearchParams {
  const state = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') state.append(name, value);
  }
  return state;
}

function fillForm(form: HTMLFormElement, state: URLSearchParams): void {
  for (const input of form.querySelectorAll('input')) {
    if (input.type === 'checkbox') input.checked = state.getAll(input.name).includes(input.value);
    else input.value = state.get(input.name) ?? '';
  }
}

/** Whether a paragraph is of one of the areas and one of the parts that were chosen, if any were. */
function isWanted(paragraph: CorpusParagraph | undefined, state: URLSearchParams): boolean {
  return (['area', 'part'] as const).every((facet) => {
    const chosen = state.getAll(facet);
    return chosen.length === 0 || chosen.includes(paragraph?.[facet] ?? '');
  });
}

function find<Type extends Element>(root: Element, selector: string, type: new () => Type): Type {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The page has no ${selector}.`);
  return element;
}
