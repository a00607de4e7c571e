import { figureGroups, figures } from '../../site/figures.ts';
import { urls } from '../../site/urls.ts';
import { count } from '../../text/count.ts';
import type { FigureGroup } from '../query/more.ts';

/** The groups that figures are sorted under, each with a link to its figures. */
export function groupsOfFigures(): FigureGroup[] {
  return figureGroups.map(({ name, slug }) => {
    const own = figures.filter(({ groups }) => groups.some((group) => group.slug === slug));
    return {
      name,
      url: urls.figures({ group: slug }),
      line: `Figures on ${name}: ${count(own.length, 'figure')}`,
    };
  });
}
