import { required } from '../../text/required.ts';
import { asksForLink } from '../dom.ts';

/**
 * Let each link to the glossary in the report’s words open a note on the term instead, by mouse, touch
 * or keyboard. What it says is loaded when the first is opened. Without this the link leads to the
 * glossary.
 */
export function addTermNotes(note: HTMLElement): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const glossary = required(note.dataset['glossary'], 'data-glossary');
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.term') : null;
    if (!(link instanceof HTMLAnchorElement) || asksForLink(event)) return;
    event.preventDefault();
    import('./open-note.ts')
      .then(({ openNote }) => openNote(note, link, glossary))
      .catch(() => {
        // Without its note, the glossary itself has the answer.
        location.assign(link.href);
      });
  });
}
