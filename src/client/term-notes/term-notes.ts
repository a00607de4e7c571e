import { required } from '../../text/required.ts';
import { asksForLink } from '../dom.ts';
import { LoadError, orLoadError } from '../load-error.ts';

/**
 * Let each link to the glossary in the report’s words open a note on the term instead, by mouse, touch
 * or keyboard. The notes are loaded when one is opened; where that fails, the link leads to the
 * glossary.
 */
export function addTermNotes(note: HTMLElement): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const glossary = required(note.dataset['glossary'], 'data-glossary');
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.term') : null;
    if (!(link instanceof HTMLAnchorElement) || asksForLink(event)) return;
    event.preventDefault();
    orLoadError('a script of the glossary', () => import('./open-note.ts'))
      .then(({ openNote }) => openNote(note, link, glossary))
      .catch((error: unknown) => {
        if (!(error instanceof LoadError)) reportError(error);
        location.assign(link.href);
      });
  });
}
