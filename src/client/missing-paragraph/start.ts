import { findMissingParagraph } from './missing-paragraph.ts';

const note = document.querySelector<HTMLElement>('[data-missing]');
if (note) findMissingParagraph(note);
