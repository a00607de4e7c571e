import { expect, it } from 'vitest';
import { report } from '../../src/site/report.ts';
import { subjectsByKind } from '../../src/site/subjects.ts';

it('sorts every subject that is of a kind under its kind, in one order', () => {
  const kinds = subjectsByKind();
  expect(kinds.map(({ name, entries }) => [name, entries[0]?.heading])).toEqual([
    ['Subjects', 'Abuse and neglect'],
    ['Groups of people', 'Asylum-seeking children'],
    ['Bodies', 'Area Child Protection Committee (ACPC)'],
    ['Services', 'Adult and community learning'],
    ['Laws, policies and plans', 'Children Act 2004'],
    ['Places', 'Blurton'],
  ]);
  const sorted = kinds.flatMap(({ entries }) => entries);
  expect(sorted).toHaveLength(report.subjects.filter(({ kind }) => kind !== null).length);
});
