import { FigureKind } from '../../model/schema.ts';
import { figures as statedFigures } from '../../site/figures.ts';
import { urls } from '../../site/urls.ts';
import { table } from '../table.ts';

/** Every quantity that the text states. */
export const figures = table({
  name: 'figures',
  description: 'A row for each quantity that the text states, in digits or in words.',
  key: ['ref', 'quote'],
  things: statedFigures,
  columns: [
    {
      name: 'ref',
      type: 'string',
      description: 'The paragraph or list item that states the figure.',
      origin: 'site',
      refersTo: 'paragraphs',
      value: ({ figure }) => figure.ref,
    },
    {
      name: 'quote',
      type: 'string',
      description: 'The figure in the words of the report.',
      origin: 'report',
      value: ({ figure }) => figure.quote,
    },
    {
      name: 'value',
      type: 'number',
      description: 'The value; empty where only the words say it, as in a range.',
      origin: 'report or editor',
      optional: true,
      value: ({ figure }) => figure.value,
    },
    {
      name: 'unit',
      type: 'string',
      description: 'What the value counts; empty if there is no unit.',
      origin: 'report or editor',
      optional: true,
      value: ({ figure }) => figure.unit,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'What kind of quantity it is.',
      origin: 'report or editor',
      values: FigureKind.options,
      value: ({ figure }) => figure.kind,
    },
    {
      name: 'area',
      type: 'string',
      description: 'The id of the area that the section is about; empty if it is about none.',
      origin: 'site',
      optional: true,
      value: ({ figure }) => figure.area,
    },
    {
      name: 'sentence',
      type: 'string',
      description: 'The sentence that states the figure.',
      origin: 'report',
      value: ({ sentence }) => sentence,
    },
    {
      name: 'editor_of',
      type: 'string',
      description: 'What the figure is about.',
      origin: 'editor',
      value: ({ figure }) => figure.of,
    },
    {
      name: 'editor_groups',
      type: 'string',
      description:
        'The groups that it is sorted under, with semicolons between them; empty if none.',
      origin: 'editor',
      optional: true,
      value: ({ figure }) => figure.groups.join('; '),
    },
    {
      name: 'editor_compared_with',
      type: 'string',
      description:
        'The quote of the figure in the same sentence that is the national average; empty if there is none.',
      origin: 'editor',
      optional: true,
      value: ({ figure }) => figure.comparedWith,
    },
    {
      name: 'url',
      type: 'string',
      description: 'The address of the paragraph or list item on this site.',
      origin: 'site',
      value: ({ figure }) => urls.whole(urls.paragraph(figure.ref)),
    },
  ],
});
