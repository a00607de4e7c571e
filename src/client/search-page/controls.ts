import { countFacet, FACETS } from '../../search/query/index.ts';
import type { Choices, Hit } from '../../search/query/index.ts';
import { plural } from '../../text/count.ts';
import { required } from '../../text/required.ts';
import { findElement } from '../dom.ts';
import type { Search } from './address.ts';

/** The search that the controls of the page have. */
export function readControls(page: HTMLElement): Search {
  const radio = (name: string) =>
    page.querySelector<HTMLInputElement>(`input[type="radio"][name="${name}"]:checked`)?.value;
  return {
    q: queryField(page).value.trim(),
    choices: choicesIn(page, ({ checked }) => checked),
    order: radio('order') === 'report' ? 'report' : 'best',
    view: radio('view') === 'lines' ? 'lines' : 'excerpts',
  };
}

/** Set every control of the page to a search. */
export function fillControls(page: HTMLElement, { q, choices, order, view }: Search): void {
  const field = queryField(page);
  if (field.value.trim() !== q) field.value = q;
  for (const radio of page.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    radio.checked = radio.value === (radio.name === 'order' ? order : view);
  }
  for (const facet of FACETS) {
    for (const box of checkboxes(page, facet)) box.checked = choices[facet].includes(box.value);
  }
}

/** Show beside each value of each facet how many of the hits it would leave. */
export function showFacetCounts(page: HTMLElement, hits: Hit[], choices: Choices): void {
  for (const facet of FACETS) {
    const counts = countFacet(hits, facet, choices);
    for (const box of checkboxes(page, facet)) {
      const number = counts.get(box.value) ?? 0;
      const label = required(box.closest('label'), `a label of ${facet} ${box.value}`);
      findElement(label, '[data-count]', HTMLElement).textContent = String(number);
      findElement(label, '[data-noun]', HTMLElement).textContent =
        ` ${plural(number, 'paragraph')}`;
      label.toggleAttribute('data-none', number === 0 && !box.checked);
    }
  }
}

/** The values that the page offers for each facet. */
export function knownChoices(page: HTMLElement): Choices {
  return choicesIn(page, () => true);
}

/** The name that the page gives a value of a facet. */
export function choiceName(page: HTMLElement, facet: keyof Choices, value: string): string {
  const box = page.querySelector(`input[name="${facet}"][value="${CSS.escape(value)}"]`);
  const label = required(box?.closest('label'), `a label of ${facet} ${value}`);
  return findElement(label, '[data-name]', HTMLElement).textContent;
}

/** The field for the query. */
export function queryField(page: HTMLElement): HTMLInputElement {
  return findElement(page, 'input[name="q"]', HTMLInputElement);
}

function choicesIn(page: HTMLElement, isWanted: (box: HTMLInputElement) => boolean): Choices {
  const values = (facet: keyof Choices) =>
    checkboxes(page, facet)
      .filter(isWanted)
      .map(({ value }) => value);
  return { area: values('area'), part: values('part'), kind: values('kind') };
}

function checkboxes(page: HTMLElement, facet: keyof Choices): HTMLInputElement[] {
  return [...page.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${facet}"]`)];
}
