export { sentencesOf, sentencesWithPlaces } from './sentences.ts';
