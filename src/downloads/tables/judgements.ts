import { report } from '../../site/report.ts';
import { urls } from '../../site/urls.ts';
import { table } from '../table.ts';

/** Every grade of the table of grades. */
export const judgements = table({
  name: 'judgements',
  description: 'A row for each grade in the report’s table of grades.',
  key: ['id'],
  things: report.judgements,
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'The id of the grade.',
      origin: 'site',
      value: ({ id }) => id,
    },
    {
      name: 'subject',
      type: 'string',
      description: 'What is graded: the row of the table.',
      origin: 'report',
      value: ({ subject }) => subject,
    },
    {
      name: 'scope',
      type: 'string',
      description: 'Whose services are graded: the column of the table.',
      origin: 'report',
      value: ({ scope }) => scope,
    },
    {
      name: 'grade',
      type: 'integer',
      description: 'The grade, from 1 (inadequate) to 4 (outstanding).',
      origin: 'report',
      values: report.legend.map(({ grade }) => grade),
      value: ({ grade }) => grade,
    },
    {
      name: 'word',
      type: 'string',
      description: 'The report’s word for the grade.',
      origin: 'report',
      values: report.legend.map(({ word }) => word),
      value: ({ word }) => word,
    },
    {
      name: 'area',
      type: 'string',
      description:
        'The id of the area that is graded; empty if the row of the table is not an area.',
      origin: 'site',
      optional: true,
      value: ({ area }) => area,
    },
    {
      name: 'url',
      type: 'string',
      description: 'The address of the grade on this site.',
      origin: 'site',
      value: ({ id }) => urls.whole(urls.judgements(id)),
    },
  ],
});
