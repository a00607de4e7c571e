import { labelInSentence } from '../../model/labels.ts';
import { paragraphOf, paragraphSlug } from '../../model/refs.ts';
import { required } from '../../text/required.ts';
import { createElement } from '../dom.ts';
import { namedParagraph } from './named-paragraph.ts';

/**
 * Go to the paragraph that the address names in another way than this site does, or offer the nearest:
 * on the page for a missing address by its path, there and on the report by its fragment.
 *
 * @param note Where it is offered; its data have the last paragraphs, the folder of their pages and the
 * address of the report.
 */
export function findMissingParagraph(note: HTMLElement): void {
  const folder = required(note.dataset['paragraphs'], 'data-paragraphs');
  if (location.pathname.toLowerCase().startsWith(folder.toLowerCase())) {
    findByPath(note, folder);
    return;
  }
  addEventListener('hashchange', () => {
    findByFragment(note);
  });
  findByFragment(note);
}

function findByPath(note: HTMLElement, folder: string): void {
  const [name = ''] = location.pathname.slice(folder.length).split(/\/|\.html?$/);
  const found = namedParagraph(name, lastOf(note));
  if (!found) return;
  const url = `${folder}${paragraphSlug(found.ref)}/`;
  const isItem = found.ref !== paragraphOf(found.ref);
  const fragment = location.hash || (isItem ? `#${found.ref}` : '');
  // A page of the report that the host lacks would lead to itself for ever.
  if (location.pathname === url) return;
  if (found.isExact) location.replace(url + location.search + fragment);
  else offerNearest(note, found.ref, url);
}

function findByFragment(note: HTMLElement): void {
  note.replaceChildren();
  const name = location.hash.slice(1);
  if (name === '' || document.getElementById(name)) return;
  const found = namedParagraph(name, lastOf(note));
  if (!found) return;
  const place = [found.ref, paragraphOf(found.ref)].find((ref) => document.getElementById(ref));
  const url = `${required(note.dataset['report'], 'data-report')}#${place ?? found.ref}`;
  if (!found.isExact) offerNearest(note, found.ref, url);
  else if (place !== undefined) location.replace(url);
  else note.append('Did you mean ', linkTo(found.ref, url), '?');
}

function lastOf(note: HTMLElement): string[] {
  return required(note.dataset['last'], 'data-last').split(' ');
}

function offerNearest(note: HTMLElement, ref: string, url: string): void {
  note.append('The report has no such paragraph. The nearest is ', linkTo(ref, url), '.');
}

function linkTo(ref: string, url: string): HTMLElement {
  const link = createElement('a', labelInSentence(ref));
  link.href = url;
  return link;
}
