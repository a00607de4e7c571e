import { separateFamilies } from '../../text/words.ts';
import type { Families } from '../../text/words.ts';
import type { AbbreviationNames, CorpusData } from './corpus-data.ts';

/** The families that an editor separated, and each abbreviation with its plural: PCT, PCTs. */
export function readFamilies({
  families,
  abbreviations,
}: Pick<CorpusData, 'families' | 'abbreviations'>): Families {
  const plurals = abbreviations.flatMap(pluralOf);
  return new Map([
    ...plurals,
    ...separateFamilies((families.match(/\S+/g) ?? []).map(decodeGroup)),
  ]);
}

/**
 * Write groups of families in few characters: the letters that all words of a group begin with, then
 * the rest of each word, as in `govern:ment,ments|ance,ances`. Spaces separate the groups.
 */
export function encodeFamilies(groups: readonly string[][][]): string {
  const codes = groups.map((group) => {
    const words = group.flat();
    let start = words[0] ?? '';
    while (!words.every((word) => word.startsWith(start))) start = start.slice(0, -1);
    const rests = group.map((family) => family.map((word) => word.slice(start.length)).join(','));
    return `${start}:${rests.join('|')}`;
  });
  return codes.join(' ');
}

function decodeGroup(code: string): string[][] {
  const [start = '', rests = ''] = code.split(':');
  return rests.split('|').map((family) => family.split(',').map((rest) => start + rest));
}

function pluralOf({ short }: AbbreviationNames): [word: string, family: string][] {
  if (!/^\p{Lu}{2,}s?$/u.test(short)) return [];
  const base = short.replace(/s$/, '').toLowerCase();
  return [
    [base, base],
    [`${base}s`, base],
  ];
}
