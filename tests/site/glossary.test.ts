import { expect, it } from 'vitest';
import { glossary, glossaryNotes } from '../../src/site/glossary.ts';

it('says of each entry who explains it, and where the report does', () => {
  const basisOf = (name: string) => glossaryNotes.find((note) => note.name === name)?.basis;
  expect(basisOf('ACPC')).toBe('Spelt out at 13.');
  expect(basisOf('VCI')).toBe('Spelt out at 17, 23.');
  expect(basisOf('JAR')).toBe('Spelt out by an editor.');
  expect(basisOf('Sure Start')).toBe('Editor’s explanation.');
});

it('tells what the report spells out from what an editor explains, and another spelling from both', () => {
  const find = (name: string) => glossary.find((entry) => entry.name === name);
  expect(find('VCI')).toMatchObject({ isStated: true, variantOf: undefined });
  expect(find('LCSB')).toMatchObject({ isStated: false, variantOf: 'LSCB' });
  expect(find('Sure Start')).toMatchObject({ isStated: false, variantOf: undefined });
});
