import { urls } from '../../site/urls.ts';
import type { NamedPlace } from '../query/index.ts';

/**
 * The pages that answer what readers ask about the report itself, under the words of their questions.
 * Small words do not count, so a question with only one other word is found by a search for that word:
 * such a word must be what the page is about.
 */
export function askedPlaces(): NamedPlace[] {
  return [
    {
      name: 'How old the report is, and who made it',
      otherNames: [
        'how old is this report',
        'when was this report published',
        'date of the report',
        'publication date',
        'who wrote this report',
        'who published this report',
        'who made this report',
      ],
      url: urls.about('citation'),
      what: 'on the page about this site',
    },
    {
      name: 'What has to be done',
      otherNames: [
        'what should be done',
        'what must be improved',
        'what needs to improve',
        'what must improve',
      ],
      url: urls.recommendations(),
      what: 'the recommendations',
    },
    {
      name: 'What was judged',
      otherNames: ['what was inadequate', 'what were the grades', 'how was it graded'],
      url: urls.judgements(),
      what: 'the table of grades',
    },
  ];
}
