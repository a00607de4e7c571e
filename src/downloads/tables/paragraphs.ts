import { trailOf } from '../../model/headings.ts';
import { Part } from '../../model/schema.ts';
import { report } from '../../site/report.ts';
import { urls } from '../../site/urls.ts';
import { table } from '../table.ts';

/** Every numbered paragraph, each followed by its list items. */
export const paragraphs = table({
  name: 'paragraphs',
  description: 'A row for each numbered paragraph, followed by a row for each of its list items.',
  key: ['ref'],
  things: report.paragraphs.flatMap((paragraph) => [
    { paragraph, kind: 'paragraph', words: paragraph },
    ...paragraph.items.map((item) => ({ paragraph, kind: 'list item', words: item })),
  ]),
  columns: [
    {
      name: 'ref',
      type: 'string',
      description:
        'The id of the paragraph, such as p38, a2 (Annex A) or b2 (Annex B), or of the list item, such as p23-4.',
      origin: 'site',
      value: ({ words }) => words.ref,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'What the row is.',
      origin: 'site',
      values: ['paragraph', 'list item'],
      value: ({ kind }) => kind,
    },
    {
      name: 'paragraph',
      type: 'string',
      description: 'The id of the paragraph; of a list item, the one that it belongs to.',
      origin: 'site',
      value: ({ paragraph }) => paragraph.ref,
    },
    {
      name: 'number',
      type: 'integer',
      description: 'The printed number of the paragraph. Each annex counts from 1.',
      origin: 'report',
      value: ({ paragraph }) => paragraph.number,
    },
    {
      name: 'part',
      type: 'string',
      description: 'The part of the report.',
      origin: 'site',
      values: Part.options,
      value: ({ paragraph }) => paragraph.part,
    },
    {
      name: 'section',
      type: 'string',
      description: 'The id of the section, as in its address.',
      origin: 'site',
      value: ({ paragraph }) => paragraph.section,
    },
    {
      name: 'area',
      type: 'string',
      description: 'The id of the area that the section is about; empty if it is about none.',
      origin: 'site',
      optional: true,
      value: ({ paragraph }) => paragraph.area,
    },
    {
      name: 'headings',
      type: 'string',
      description: 'The headings above the paragraph, outermost first, with > between them.',
      origin: 'report',
      value: ({ paragraph }) =>
        trailOf(paragraph, report)
          .map(({ name }) => name)
          .join(' > '),
    },
    {
      name: 'text',
      type: 'string',
      description: 'The words, without number, bullet and list items, on a single line.',
      origin: 'report',
      value: ({ words }) => words.text,
    },
    {
      name: 'first_line',
      type: 'integer',
      description: 'The first line of source.txt that has the words, counted from 1.',
      origin: 'site',
      value: ({ words }) => words.lines.start,
    },
    {
      name: 'last_line',
      type: 'integer',
      description: 'The last of these lines; of a paragraph, list items included.',
      origin: 'site',
      value: ({ words }) => words.lines.end,
    },
    {
      name: 'url',
      type: 'string',
      description: 'The address of the paragraph or list item on this site.',
      origin: 'site',
      value: ({ words }) => urls.whole(urls.paragraph(words.ref)),
    },
  ],
});
