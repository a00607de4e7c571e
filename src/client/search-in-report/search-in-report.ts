import { rangesOf, search } from '../../search/query/index.ts';
import type { Hit } from '../../search/query/index.ts';
import { loadCorpus } from '../load-corpus.ts';
import { find } from '../dom.ts';
import { rangeInText } from './text-range.ts';

/**
 * Show in the report what a search found: every mention highlighted, and a bar that tells which one
 * is in view and leads to the next and the one before. Nothing in the document is changed, so
 * links and copied text stay as they are.
 *
 * @param bar The bar, hidden until now; its `data-corpus` says where the words are.
 * @param query What was searched for.
 */
export async function showSearchInReport(bar: HTMLElement, query: string): Promise<void> {
  const corpus = await loadCorpus(bar.dataset['corpus'] ?? '');
  const { hits } = search(query, corpus);
  const mentions = hits.flatMap(placesOf);
  if (mentions.length === 0) return;

  const next = find(bar, '[data-next]', HTMLButtonElement);
  const status = find(bar, '[role="status"]', HTMLElement);
  let at = firstIn(location.hash.slice(1), mentions);

  const show = () => {
    const mention = mentions[at];
    if (!mention) return;
    status.textContent = `${query}: ${at + 1} of ${mentions.length}. ${mention.label}`;
    highlight(mentions, mention);
  };
  const step = (by: number) => {
    at = (at + by + mentions.length) % mentions.length;
    show();
    scrollToMention(mentions[at]);
  };
  const close = () => {
    bar.hidden = true;
    document.documentElement.toggleAttribute('data-searching', false);
    highlight([], undefined);
    const url = new URL(location.href);
    url.searchParams.delete('q');
    history.replaceState(history.state, '', url);
    document.querySelector<HTMLElement>(':target .number')?.focus({ preventScroll: true });
  };

  find(bar, '[data-previous]', HTMLButtonElement).addEventListener('click', () => {
    step(-1);
  });
  next.addEventListener('click', () => {
    step(1);
  });
  find(bar, '[data-close]', HTMLButtonElement).addEventListener('click', close);
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && bar.contains(document.activeElement)) close();
  });

  bar.hidden = false;
  document.documentElement.toggleAttribute('data-searching', true);
  show();
  if (!document.querySelector(':target')) scrollToMention(mentions[at]);
  // From here the keyboard leads on; the status says which paragraph this is.
  next.focus({ preventScroll: true });
}

function placesOf({ paragraph, mentions }: Hit): MentionInReport[] {
  const element = document.getElementById(paragraph.ref);
  if (!element) return [];
  const byMention = Map.groupBy(rangesOf(paragraph, mentions), ({ mention }) => mention);
  return [...byMention.values()].map((parts) => ({
    ref: paragraph.ref,
    label: paragraph.label,
    paragraph: element,
    ranges: parts.flatMap(({ text, start, end }) => {
      const selector = text === 0 ? '.words > p' : `[data-item="${paragraph.ref}-${text}"]`;
      const words = element.querySelector(selector);
      const range = words && rangeInText(words, start, end);
      return range ? [range] : [];
    }),
  }));
}

function firstIn(fragment: string, mentions: MentionInReport[]): number {
  const ref = fragment.replace(/-.*/, '');
  return Math.max(
    0,
    mentions.findIndex((mention) => mention.ref === ref),
  );
}

/** Where the browser cannot highlight, the bar still leads from mention to mention. */
function highlight(mentions: MentionInReport[], current: MentionInReport | undefined): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set('found', new Highlight(...mentions.flatMap(({ ranges }) => ranges)));
  CSS.highlights.set('current', new Highlight(...(current?.ranges ?? [])));
}

function scrollToMention(mention: MentionInReport | undefined): void {
  const box = mention?.ranges[0]?.getBoundingClientRect();
  if (box) scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
}

interface MentionInReport {
  ref: string;
  /** The name of its paragraph. */
  label: string;
  paragraph: HTMLElement;
  ranges: Range[];
}
