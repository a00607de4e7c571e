import { followReading } from './follow-reading.ts';

const contents = document.getElementById('contents');
if (contents) followReading(contents);
