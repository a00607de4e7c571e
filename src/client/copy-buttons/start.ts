import { findElement } from '../dom.ts';
import { addCopyButtons } from './copy-buttons.ts';
import { showWholeAddresses } from './whole-addresses.ts';

showWholeAddresses(document, location.href);
addCopyButtons(document, findElement(document, '[data-copy-status]', HTMLElement));
