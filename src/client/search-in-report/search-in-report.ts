import { search } from '../../search/query/index.ts';
import { required } from '../../text/required.ts';
import { findElement } from '../dom.ts';
import { loadCorpus } from '../load-corpus.ts';
import { LoadError } from '../load-error.ts';
import { highlight, rangesOnPage, scrollToRange } from './highlight.ts';
import { firstMentionIn, mentionsIn, positionText, stepFrom } from './mentions.ts';
import type { MentionInReport } from './mentions.ts';

/**
 * Show in the report what a search found: every mention highlighted, and a bar that says which one is
 * current and leads to the next and the previous. The document is not changed, so links and copied
 * text stay as they are.
 *
 * @param bar The bar, hidden until now; its `data-corpus` is the address of the texts to search.
 * @param query What was searched for.
 */
export async function showSearchInReport(bar: HTMLElement, query: string): Promise<void> {
  const closeButton = findElement(bar, '[data-close]', HTMLButtonElement);
  closeButton.addEventListener('click', () => {
    close(bar);
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && bar.contains(document.activeElement)) close(bar);
  });
  try {
    const corpus = await loadCorpus(required(bar.dataset['corpus'], 'data-corpus'));
    const mentions = mentionsIn(search(query, corpus).hits);
    if (mentions.length > 0) showMentions(bar, query, mentions);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    for (const button of stepButtons(bar)) button.hidden = true;
    open(bar, `${query}: the search could not be loaded.`);
  }
}

function showMentions(bar: HTMLElement, query: string, mentions: MentionInReport[]): void {
  const [previous, next] = stepButtons(bar);
  const ranges = mentions.map(rangesOnPage);
  let index = firstMentionIn(location.hash.slice(1), mentions);

  const show = () => {
    open(bar, positionText(query, index, mentions));
    highlight(ranges.flat(), ranges[index] ?? []);
  };
  const step = (steps: number) => {
    index = stepFrom(index, steps, mentions.length);
    show();
    scrollToRange(ranges[index]?.[0]);
  };
  previous.addEventListener('click', () => {
    step(-1);
  });
  next.addEventListener('click', () => {
    step(1);
  });

  show();
  if (!document.querySelector(':target')) scrollToRange(ranges[index]?.[0]);
  // Keyboard users continue from here; the status says which paragraph this is.
  next.focus({ preventScroll: true });
}

function open(bar: HTMLElement, status: string): void {
  bar.hidden = false;
  document.documentElement.toggleAttribute('data-searching', true);
  findElement(bar, '[role="status"]', HTMLElement).textContent = status;
}

function close(bar: HTMLElement): void {
  bar.hidden = true;
  document.documentElement.toggleAttribute('data-searching', false);
  highlight([], []);
  const url = new URL(location.href);
  url.searchParams.delete('q');
  history.replaceState(history.state, '', url);
  document.querySelector<HTMLElement>(':target .number')?.focus({ preventScroll: true });
}

function stepButtons(bar: HTMLElement): [previous: HTMLButtonElement, next: HTMLButtonElement] {
  return [
    findElement(bar, '[data-previous]', HTMLButtonElement),
    findElement(bar, '[data-next]', HTMLButtonElement),
  ];
}
