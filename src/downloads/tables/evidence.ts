import { report } from '../../site/report.ts';
import { urls } from '../../site/urls.ts';
import { table, yesOrNo } from '../table.ts';

/** Every link from a recommendation or an action to what supports it. */
export const evidence = table({
  name: 'evidence',
  description:
    'A row for each link from a recommendation or an action to a paragraph that supports it.',
  key: ['recommendation', 'evidence'],
  things: report.recommendations
    .flatMap((recommendation) => [recommendation, ...recommendation.actions])
    .flatMap(({ ref, evidence: links }) => links.map((link) => ({ recommendation: ref, link }))),
  columns: [
    {
      name: 'recommendation',
      type: 'string',
      description: 'The recommendation or action that is supported.',
      origin: 'report or editor',
      refersTo: 'recommendations',
      value: ({ recommendation }) => recommendation,
    },
    {
      name: 'evidence',
      type: 'string',
      description: 'The paragraph or list item that supports it.',
      origin: 'report or editor',
      refersTo: 'paragraphs',
      value: ({ link }) => link.ref,
    },
    {
      name: 'reason',
      type: 'string',
      description:
        'Why they are linked, in one sentence. Words in quotation marks are from the paragraph.',
      origin: 'report or editor',
      value: ({ link }) => link.reason,
    },
    {
      name: 'editorial',
      type: 'boolean',
      description: 'Whether an editor made the link; if not, the report states it.',
      origin: 'site',
      value: ({ link }) => yesOrNo(link.basis === 'editorial'),
    },
    {
      name: 'url',
      type: 'string',
      description: 'The address of the supporting paragraph or list item on this site.',
      origin: 'site',
      value: ({ link }) => urls.whole(urls.paragraph(link.ref)),
    },
  ],
});
