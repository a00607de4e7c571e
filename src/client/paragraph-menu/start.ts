import { addTermNotes } from '../term-notes/term-notes.ts';
import { addParagraphMenu } from './paragraph-menu.ts';

addParagraphMenu();
const note = document.getElementById('term-note');
if (note) addTermNotes(note);
