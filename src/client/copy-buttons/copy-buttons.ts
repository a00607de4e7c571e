import { required } from '../../text/required.ts';
import { copy, sayDone } from '../clipboard.ts';
import { createElement } from '../dom.ts';

/**
 * Add a button to every element with `data-copy`, which names what it has, that copies its text. Where
 * the browser does not allow it, the text is selected instead.
 *
 * @param status Where it is said what was done, for those who do not see it.
 */
export function addCopyButtons(page: Document, status: HTMLElement): void {
  for (const element of page.querySelectorAll<HTMLElement>('[data-copy]')) {
    const name = required(element.dataset['copy'], 'data-copy');
    const words = element.querySelector('[data-words]') ?? element;
    const button = createElement('button', 'Copy');
    button.type = 'button';
    button.ariaLabel = `Copy ${name}`;
    button.addEventListener('click', () => {
      copyOrSelect(words)
        .then((isCopied) => {
          sayDone(button, isCopied ? 'Copied' : 'Selected');
          status.textContent = isCopied ? `Copied: ${name}` : `Selected, to copy: ${name}`;
        })
        .catch(reportError);
    });
    element.append(button);
  }
}

async function copyOrSelect(words: Element): Promise<boolean> {
  const plain = words.textContent.trim();
  const isCopied = await copy(plain, words.querySelector('i') ? words.innerHTML : undefined);
  if (!isCopied) getSelection()?.selectAllChildren(words);
  return isCopied;
}
