import { showWhenScrolledUp } from './slim-bar.ts';

const bar = document.querySelector<HTMLElement>('.slim-bar');
if (bar) showWhenScrolledUp(bar);
