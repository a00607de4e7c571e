import { labelInSentence } from '../../model/labels.ts';
import { textRef } from '../../model/refs.ts';
import { capitalise } from '../../text/capitalise.ts';
import { required } from '../../text/required.ts';
import { copy, resetButton, sayDone } from '../clipboard.ts';
import { textOf } from '../paragraph-texts.ts';
import { placeBelow } from '../place-below.ts';
import { closeOnTabOut } from '../tab-out.ts';
import { menuParts } from './menu-parts.ts';
import { quotation } from './quotation.ts';
import { allWords, quotedWords } from './quoted-words.ts';
import type { Quoted } from './quoted-words.ts';
import { placesOfWords, selectedPlaces } from './selected-places.ts';
import { wordsUrl } from './words-url.ts';

/**
 * Open the menu of a paragraph at a link to it. With some of its words selected, the menu is of these
 * words.
 */
export function openMenu(menu: HTMLElement, at: MenuPlace, range: Range | undefined): void {
  const texts = at.elements.map(textOf);
  const places = range && placesOf(range, at, texts);
  const some = places && quotedWords(texts, places.from, places.to);
  const subject = subjectOf(menu, at, texts, some);

  const parts = menuParts(menu);
  const { link, status, fallback } = parts;
  parts.heading.textContent = subject.heading;
  parts.open.href = at.link.href;
  status.textContent = '';
  fallback.hidden = true;

  const say = async (one: HTMLButtonElement, what: string, plain: string, html?: string) => {
    if (await copy(plain, html)) {
      sayDone(one, 'Copied');
      status.textContent = `${what} copied`;
      return;
    }
    fallback.hidden = false;
    fallback.value = plain;
    fallback.select();
    status.textContent = 'This browser did not allow copying. The text is selected.';
  };
  const onPress = (button: HTMLButtonElement, run: () => Promise<void>) => {
    resetButton(button);
    button.onclick = () => {
      run().catch(reportError);
    };
  };
  onPress(link, async () => {
    await say(link, 'Link', await subject.url());
  });
  onPress(parts.quotation, async () => {
    const { plain, html } = quotation(subject.quoted, { ...subject, url: await subject.url() });
    await say(parts.quotation, 'Quotation', plain, html);
  });
  onPress(parts.share, async () => {
    const { plain } = quotation(subject.quoted, { ...subject, url: await subject.url() });
    try {
      await navigator.share({ title: subject.title, text: plain });
    } catch (error) {
      const isCancelled = error instanceof DOMException && error.name === 'AbortError';
      if (!isCancelled) throw error;
    }
  });
  parts.share.hidden = !('share' in navigator);

  closeOnTabOut(menu);
  menu.showPopover();
  placeBelow(menu, at.link);
  link.focus();
}

/** Where what is selected stands in the paragraph; `undefined` where something else is selected. */
function placesOf(range: Range, { elements, excerpt }: MenuPlace, texts: readonly string[]) {
  if (!excerpt) return selectedPlaces(range, elements);
  return range.intersectsNode(excerpt) ? placesOfWords(range.toString(), texts) : undefined;
}

/** What the menu is of: a whole paragraph, or some of its words. */
function subjectOf(
  menu: HTMLElement,
  { ref, link }: MenuPlace,
  texts: readonly string[],
  some: Quoted | undefined,
): Subject {
  const data = (name: string) => required(menu.dataset[name], `data-${name}`);
  const [first, ...others] = some?.parts ?? [];
  // Words of one list item are its own; others are the paragraph’s.
  const own = first && others.length === 0 ? textRef(ref, first.text) : ref;
  const place = labelInSentence(own);
  return {
    title: data('title'),
    imprint: data('imprint'),
    place,
    heading: some ? `Selected words of ${place}` : capitalise(place),
    quoted: some ?? allWords(texts),
    url: () =>
      some ? wordsUrl(own, some, data('report'), data('corpus')) : Promise.resolve(link.href),
  };
}

/** A paragraph, where the menu opens. */
export interface MenuPlace {
  /** What opens the menu: a link to the paragraph’s page. */
  link: HTMLAnchorElement;
  ref: string;
  /** What holds its words: its own, then those of its list items. */
  elements: HTMLElement[];
  /** What shows some of its words among others, where the page does not show them all. */
  excerpt?: Node;
}

interface Subject {
  title: string;
  imprint: string;
  /** `paragraph 38`. */
  place: string;
  heading: string;
  quoted: Quoted;
  url: () => Promise<string>;
}
