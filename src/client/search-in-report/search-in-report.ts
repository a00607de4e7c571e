import { search } from '../../search/query/index.ts';
import { required } from '../../text/required.ts';
import { findElement } from '../dom.ts';
import { corpusUrl, loadCorpus } from '../load-corpus.ts';
import { LoadError } from '../load-error.ts';
import { inReportOrder } from '../report-order.ts';
import { highlight, isInView, rangesOnPage, scrollToPlace } from './highlight.ts';
import {
  mentionAt,
  mentionsInReport,
  numberInParagraph,
  positionText,
  stepFrom,
} from './mentions.ts';
import type { MentionInReport } from './mentions.ts';
import { focusParagraph, paragraphAtReader } from './reading-place.ts';

/**
 * Show in the report what a search found: every mention highlighted, and a bar that says which one is
 * current and leads to the next and the previous. The document is not changed, so links and copied
 * text stay as they are.
 *
 * @param bar The bar, hidden until now.
 * @param query What was searched for.
 */
export async function showSearchInReport(bar: HTMLElement, query: string): Promise<void> {
  let current: string | undefined;
  const end = () => {
    close(bar, current);
  };
  findElement(bar, '[data-close]', HTMLButtonElement).addEventListener('click', end);
  addEventListener('keydown', ({ key, defaultPrevented }) => {
    // Escape closes a menu first.
    const isForMenu = defaultPrevented || document.querySelector('[popover]:popover-open') !== null;
    if (key === 'Escape' && !bar.hidden && !isForMenu) end();
  });
  try {
    const corpus = await loadCorpus(corpusUrl());
    const mentions = mentionsInReport(inReportOrder(search(query, corpus).hits));
    if (mentions.length === 0) return;
    showMentions(bar, query, mentions, ({ paragraph }) => {
      current = paragraph;
    });
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    for (const button of stepButtons(bar)) button.hidden = true;
    open(bar, `${query}: the search could not be loaded.`);
  }
}

function showMentions(
  bar: HTMLElement,
  query: string,
  mentions: MentionInReport[],
  onStep: (mention: MentionInReport) => void,
): void {
  const [previous, next] = stepButtons(bar);
  const fragment = location.hash.slice(1);
  const which = Number(new URLSearchParams(location.search).get('mention') ?? 1);
  let index = mentionAt(fragment, which, mentions);
  const mention = () => required(mentions[index], `mention ${index}`);

  // The page may have been translated since the last time.
  const draw = () => {
    if (!bar.hidden) highlight(mentions.flatMap(rangesOnPage), rangesOnPage(mention()));
  };
  const show = () => {
    open(bar, positionText(query, index, mentions));
    onStep(mention());
    draw();
  };
  const scroll = () => {
    scrollToPlace(rangesOnPage(mention())[0] ?? document.getElementById(mention().paragraph));
  };
  const step = (steps: number) => {
    index = stepFrom(index, steps, mentions.length);
    show();
    scroll();
    moveAddress(mention().paragraph, numberInParagraph(index, mentions));
  };
  previous.addEventListener('click', () => {
    step(-1);
  });
  next.addEventListener('click', () => {
    step(1);
  });
  // The bar is far from a paragraph by keyboard: Enter steps from the paragraph that has the focus.
  addEventListener('keydown', ({ key, shiftKey, target }) => {
    const isOnParagraph = target instanceof HTMLElement && target.matches('[data-paragraph]');
    if (key !== 'Enter' || bar.hidden || !isOnParagraph) return;
    step(shiftKey ? -1 : 1);
    const paragraph = document.getElementById(mention().paragraph);
    if (paragraph) focusParagraph(paragraph);
  });

  show();
  const target = fragmentParagraph(fragment);
  if (!target || !isInView(rangesOnPage(mention())[0], bar)) scroll();
  const paragraph = target ?? document.getElementById(mention().paragraph);
  if (paragraph) focusParagraph(paragraph);
  const article = document.querySelector('article');
  if (article) new MutationObserver(draw).observe(article, TEXT_CHANGES);
}

function fragmentParagraph(fragment: string): HTMLElement | null {
  return document.getElementById(fragment)?.closest<HTMLElement>('[data-paragraph]') ?? null;
}

/** Let a reader who copies the address or loads the page again come back to this mention. */
function moveAddress(ref: string, number: number): void {
  const url = new URL(location.href);
  if (number > 1) url.searchParams.set('mention', String(number));
  else url.searchParams.delete('mention');
  url.hash = ref;
  history.replaceState(history.state, '', url);
}

function open(bar: HTMLElement, status: string): void {
  bar.hidden = false;
  document.documentElement.toggleAttribute('data-searching', true);
  findElement(bar, '[role="status"]', HTMLElement).textContent = status;
}

/** Close the bar; the address and the keyboard stay where the reader is. */
function close(bar: HTMLElement, current: string | undefined): void {
  bar.hidden = true;
  document.documentElement.toggleAttribute('data-searching', false);
  highlight([], []);
  const paragraph = paragraphAtReader(current ? document.getElementById(current) : null);
  const url = new URL(location.href);
  url.searchParams.delete('q');
  url.searchParams.delete('mention');
  if (paragraph) {
    url.hash = paragraph.id;
    focusParagraph(paragraph);
  }
  history.replaceState(history.state, '', url);
}

function stepButtons(bar: HTMLElement): [previous: HTMLButtonElement, next: HTMLButtonElement] {
  return [
    findElement(bar, '[data-previous]', HTMLButtonElement),
    findElement(bar, '[data-next]', HTMLButtonElement),
  ];
}

/** The changes to a page that move its words. */
const TEXT_CHANGES = { characterData: true, childList: true, subtree: true };
