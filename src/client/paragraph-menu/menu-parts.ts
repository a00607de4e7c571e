import { createElement, findElement } from '../dom.ts';

/** The parts of the menu, which are made when it is first opened. */
export function menuParts(menu: HTMLElement): MenuParts {
  if (!menu.hasChildNodes()) fill(menu);
  const button = (at: number) => findElement(menu, `button:nth-of-type(${at})`, HTMLButtonElement);
  return {
    heading: findElement(menu, 'p', HTMLElement),
    link: button(1),
    quotation: button(2),
    share: button(3),
    open: findElement(menu, 'a', HTMLAnchorElement),
    status: findElement(menu, '[role="status"]', HTMLElement),
    fallback: findElement(menu, 'textarea', HTMLTextAreaElement),
  };
}

function fill(menu: HTMLElement): void {
  const heading = createElement('p');
  heading.id = `${menu.id}-heading`;
  heading.className = 'quiet';
  menu.setAttribute('aria-labelledby', heading.id);
  const buttons = ['Copy link', 'Copy quotation', 'Share'].map((name) => {
    const button = createElement('button', name);
    button.type = 'button';
    return button;
  });
  const status = createElement('p');
  status.role = 'status';
  const fallback = createElement('textarea');
  fallback.rows = 4;
  fallback.readOnly = true;
  fallback.ariaLabel = 'The text to copy';
  menu.append(heading, ...buttons, createElement('a', 'Open this paragraph'), status, fallback);
}

export interface MenuParts {
  heading: HTMLElement;
  link: HTMLButtonElement;
  quotation: HTMLButtonElement;
  share: HTMLButtonElement;
  open: HTMLAnchorElement;
  status: HTMLElement;
  /** Where the text is shown if it cannot be copied. */
  fallback: HTMLTextAreaElement;
}
