import type { GlossaryNote } from '../../model/glossary-note.ts';
import { count } from '../../text/count.ts';
import { capitalise } from '../../text/capitalise.ts';
import { findElement } from '../dom.ts';
import { fetchJson } from '../fetch-json.ts';
import { placeBelow } from '../place-below.ts';
import { closeOnTabOut } from '../tab-out.ts';

/**
 * Open the note on a term below its link: what it means, who says so, and a link to all its uses.
 *
 * @param glossary The address of the notes.
 * @throws When the notes cannot be loaded, or the term is not among them.
 */
export async function openNote(
  note: HTMLElement,
  link: HTMLAnchorElement,
  glossary: string,
): Promise<void> {
  const all = (await fetchJson(glossary)) as GlossaryNote[];
  const slug = link.hash.slice(1);
  const found = all.find((one) => one.slug === slug);
  if (!found) throw new Error(`The glossary has no ${slug}.`);
  const part = (name: string) => findElement(note, `[data-${name}]`, HTMLElement);
  part('name').textContent = `${capitalise(found.name)}: `;
  part('meaning').textContent = found.meaning;
  part('basis').textContent = found.basis;
  const uses = findElement(note, 'a', HTMLAnchorElement);
  uses.href = link.href;
  uses.textContent = `Used in ${count(found.uses, 'paragraph')}: see the glossary`;
  closeOnTabOut(note);
  note.showPopover();
  placeBelow(note, link);
  uses.focus();
}
