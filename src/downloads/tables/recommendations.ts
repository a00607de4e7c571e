import { timeframeName } from '../../model/headings.ts';
import { report } from '../../site/report.ts';
import { urls } from '../../site/urls.ts';
import { table } from '../table.ts';

/** Every recommendation, each followed by its actions. */
export const recommendations = table({
  name: 'recommendations',
  description: 'A row for each recommendation, followed by a row for each of its actions.',
  key: ['ref'],
  things: report.recommendations.flatMap((recommendation) =>
    [recommendation, ...recommendation.actions].map((own) => ({ recommendation, own })),
  ),
  columns: [
    {
      name: 'ref',
      type: 'string',
      description: 'The paragraph that makes the recommendation, or the list item with the action.',
      origin: 'site',
      refersTo: 'paragraphs',
      value: ({ own }) => own.ref,
    },
    {
      name: 'recommendation',
      type: 'string',
      description: 'The recommendation; of an action, the one that it belongs to.',
      origin: 'site',
      refersTo: 'paragraphs',
      value: ({ recommendation }) => recommendation.ref,
    },
    {
      name: 'timeframe',
      type: 'string',
      description: 'When it should be carried out: the report’s heading above it.',
      origin: 'report',
      value: ({ recommendation }) => timeframeName(recommendation.timeframe, report),
    },
    {
      name: 'addressee',
      type: 'string',
      description: 'Who is told to act; empty if the text names nobody.',
      origin: 'report',
      optional: true,
      value: ({ recommendation }) => recommendation.addressee,
    },
    {
      name: 'areas',
      type: 'string',
      description:
        'The ids of the areas that it concerns, with spaces between them; empty if none is known.',
      origin: 'report or editor',
      optional: true,
      value: ({ own }) => own.areas.map(({ area }) => area).join(' '),
    },
    {
      name: 'text',
      type: 'string',
      description: 'The words of the recommendation, without its actions, or of the action.',
      origin: 'report',
      value: ({ own }) => own.text,
    },
    {
      name: 'evidence',
      type: 'string',
      description:
        'The paragraphs that support it, with spaces between them; evidence.csv has the reasons.',
      origin: 'report or editor',
      optional: true,
      value: ({ own }) => own.evidence.map(({ ref }) => ref).join(' '),
    },
    {
      name: 'url',
      type: 'string',
      description: 'The address of the paragraph or list item on this site.',
      origin: 'site',
      value: ({ own }) => urls.whole(urls.paragraph(own.ref)),
    },
  ],
});
