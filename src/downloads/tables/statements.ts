import { report } from '../../site/report.ts';
import { urls } from '../../site/urls.ts';
import { table, yesOrNo } from '../table.ts';

/** Every grade that a sentence states. */
export const statements = table({
  name: 'statements',
  description:
    'A row for each grade that a sentence states, as its grammar shows or as an editor read it.',
  key: ['ref', 'sentence', 'subject'],
  things: report.statedGrades,
  columns: [
    {
      name: 'ref',
      type: 'string',
      description: 'The paragraph or list item that contains the sentence.',
      origin: 'site',
      refersTo: 'paragraphs',
      value: ({ ref }) => ref,
    },
    {
      name: 'sentence',
      type: 'string',
      description: 'The whole sentence.',
      origin: 'report',
      value: ({ sentence }) => sentence,
    },
    {
      name: 'subject',
      type: 'string',
      description: 'What is graded, as far as possible in the words of the sentence.',
      origin: 'report or editor',
      value: ({ subject }) => subject,
    },
    {
      name: 'grade',
      type: 'integer',
      description: 'The grade that the word stands for, from 1 (inadequate) to 4 (outstanding).',
      origin: 'report or editor',
      values: report.legend.map(({ grade }) => grade),
      value: ({ grade }) => grade,
    },
    {
      name: 'word',
      type: 'string',
      description:
        'The word for the grade as the sentence has it, such as adequate or inadequately.',
      origin: 'report',
      value: ({ word }) => word,
    },
    {
      name: 'qualification',
      type: 'string',
      description:
        'Words of the sentence that limit or strengthen the grade, with … for words left out; empty if there are none.',
      origin: 'report or editor',
      optional: true,
      value: ({ qualification }) => qualification,
    },
    {
      name: 'said_by',
      type: 'string',
      description: 'Who says so, in the words of the sentence; empty if the inspectors do.',
      origin: 'report or editor',
      optional: true,
      value: ({ saidBy }) => saidBy,
    },
    {
      name: 'area',
      type: 'string',
      description: 'The id of the area that the statement is about; empty if it is about none.',
      origin: 'report or editor',
      optional: true,
      value: ({ area }) => area,
    },
    {
      name: 'remark',
      type: 'string',
      description: 'What a reader needs to know beside the sentence; empty if nothing.',
      origin: 'editor',
      optional: true,
      value: ({ remark }) => remark,
    },
    {
      name: 'editorial',
      type: 'boolean',
      description: 'Whether an editor added or corrected the row.',
      origin: 'site',
      value: ({ basis }) => yesOrNo(basis === 'editorial'),
    },
    {
      name: 'url',
      type: 'string',
      description: 'The address of the paragraph or list item on this site.',
      origin: 'site',
      value: ({ ref }) => urls.whole(urls.paragraph(ref)),
    },
  ],
});
