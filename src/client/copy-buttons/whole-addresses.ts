import { required } from '../../text/required.ts';

/**
 * Show addresses of this site with the host that the page came from, because they are meant for
 * sharing: in links with `data-permalink`, and in texts whose `data-permalink-text` is the path.
 *
 * @param base The address of the page.
 */
export function showWholeAddresses(page: ParentNode, base: string): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-permalink]')) {
    link.textContent = link.href;
  }
  for (const text of page.querySelectorAll<HTMLElement>('[data-permalink-text]')) {
    const path = required(text.dataset['permalinkText'], 'data-permalink-text');
    text.textContent = new URL(path, base).href;
  }
}
