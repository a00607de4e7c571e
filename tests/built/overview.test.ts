import { describe, expect, it } from 'vitest';
import { content } from './content.ts';
import { all, one, pageAt, textOf } from './site.ts';

const page = pageAt('/');
const LOWEST = ['Staying safe 1 Inadequate', 'The social care services for children 1 Inadequate'];

describe('the overview', () => {
  it('begins with what is graded lowest', () => {
    expect(all('.lowest-grades li', page).map(textOf)).toEqual(LOWEST);
  });

  it('has the grades of the areas, then those of all else with whose services they are', () => {
    const tables = all('table', page).map((table) => all('tbody th', table).map(textOf));
    const namesOf = (judgements: typeof content.judgements) =>
      judgements.map(({ subject, scope, area }) => (area ? subject : `${subject} ${scope}`));
    expect(tables).toEqual([
      namesOf(content.judgements.slice(0, 6)),
      namesOf(content.judgements.slice(6)),
    ]);
  });

  it('says which areas of the map are solid and which is red', () => {
    expect(textOf(one('#map ~ .scale', page))).toContain(
      'An area graded good or outstanding is solid, one graded inadequate is red.',
    );
  });
});
