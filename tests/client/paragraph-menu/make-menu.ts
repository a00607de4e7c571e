import { createElement } from '../../../src/client/dom.ts';

/** The menu of a page, empty as it is before it is first opened. */
export function makeMenu(): HTMLElement {
  const menu = createElement('div');
  menu.id = 'paragraph-menu';
  Object.assign(menu.dataset, {
    title: 'The report',
    imprint: '(2006)',
    report: '/report/',
    corpus: '/corpus.json',
  });
  // The stand-in for a browser has no popovers.
  menu.showPopover = () => undefined;
  return menu;
}
