import type { VFile } from 'vfile';
import type { AbbreviationFacts, YamlFile } from './index.ts';
import type { Line } from '../source/lines.ts';
import type { Abbreviation } from '../../model/schema.ts';
import { addProblem, quote } from '../source/problem.ts';
import { shortFormPattern } from '../../model/short-forms.ts';
import type { RefText } from '../../model/texts.ts';

/**
 * Find every short form of the report: where it is spelt out (“Area Child Protection Committee
 * (ACPC)”) and every use. What stands before the brackets gives the expansion where its initials
 * are the short form’s letters; otherwise the editor’s data must give it.
 *
 * @returns The short forms, A to Z; one that nothing spells out is reported, as is a word in
 * capitals that neither the text nor the editor knows.
 */
export function readAbbreviations(
  texts: RefText[],
  { data: { abbreviations: facts, names }, file: factsFile, placeOf }: YamlFile<AbbreviationFacts>,
  lines: Line[],
  file: VFile,
): Abbreviation[] {
  const stated = definitionsIn(texts);
  const inCapitals = texts.flatMap(({ text }) => text.match(CAPITALS) ?? []);
  const shortForms = new Set([...stated.keys(), ...facts.map(({ short }) => short), ...inCapitals]);

  return [...shortForms].sort().flatMap((short) => {
    const uses = usesOf(short, texts);
    const factAt = facts.findIndex((fact) => fact.short === short);
    const fact = facts[factAt];
    const usual = facts.find((other) => other.short === fact?.variantOf);
    const definitions = stated.get(short) ?? [];
    const expansion = expand(short, definitions, fact?.expansion ?? usual?.expansion);

    if (names.includes(short)) return [];
    if (fact?.variantOf !== undefined && !usual) {
      const reason = `expected a usual form with an entry, found ${quote(fact.variantOf)}`;
      const path = ['abbreviations', factAt, 'variantOf'];
      addProblem(factsFile, 'abbreviation-unknown', placeOf(path), reason);
      return [];
    }
    if (uses.length === 0) {
      const reason = `expected ${quote(short)} in the report, found no use of it`;
      addProblem(factsFile, 'abbreviation-unknown', placeOf(['abbreviations', factAt]), reason);
      return [];
    }
    if (expansion === undefined) {
      const reason = fact?.expansion
        ? `expected ${quote(fact.expansion)} before (${short}), found other words`
        : `expected ${quote(short)} to be spelt out in the text or in abbreviations.yaml`;
      const rule = fact?.expansion ? 'abbreviation-expansion' : 'abbreviation-unknown';
      addProblem(file, rule, lineOf(short, uses[0]?.ref, texts, lines), reason);
      return [];
    }

    const isStated = definitions.some(({ before }) => before.endsWith(expansion));
    return [
      {
        short,
        expansion,
        basis: isStated ? 'stated' : 'editorial',
        variantOf: fact?.variantOf ?? null,
        definitions: isStated ? definitions.map(({ ref }) => ref) : [],
        uses,
      },
    ];
  });
}

function definitionsIn(texts: RefText[]): Map<string, Definition[]> {
  const found = texts.flatMap(({ ref, text }) =>
    [...text.matchAll(/ \(([A-Z][A-Za-z&]*)\)/g)].map((match) => ({
      short: match[1] ?? '',
      ref,
      before: text.slice(0, match.index),
    })),
  );
  return Map.groupBy(found, ({ short }) => short);
}

function usesOf(short: string, texts: RefText[]): Abbreviation['uses'] {
  return texts.flatMap(({ ref, text }) => {
    const mentions = [...text.matchAll(shortFormPattern(short))].length;
    return mentions > 0 ? [{ ref, mentions }] : [];
  });
}

function expand(short: string, definitions: Definition[], fact?: string): string | undefined {
  if (definitions.length === 0) return fact;
  const byInitials = definitions.map(({ before }) => wordsByInitials(short, before));
  const byFact = definitions.some(({ before }) => fact && before.endsWith(fact)) ? fact : undefined;
  return byInitials.find((words) => words !== undefined) ?? byFact;
}

function wordsByInitials(short: string, before: string): string | undefined {
  const letters = short
    .replace(/[^A-Za-z]|s$/g, '')
    .toLowerCase()
    .split('');
  const words = before.split(' ');

  for (let at = words.length - 1; at >= 0 && letters.length > 0; at--) {
    const word = words[at]?.toLowerCase() ?? '';
    if (SMALL_WORDS.has(word)) continue;
    if (letters.pop() !== word[0]) return undefined;
    if (letters.length === 0) return words.slice(at).join(' ');
  }
  return undefined;
}

function lineOf(short: string, ref: string | undefined, texts: RefText[], lines: Line[]): number {
  const span = texts.find((text) => text.ref === ref)?.lines ?? { start: 1, end: 1 };
  const within = lines.slice(span.start - 1, span.end);
  return within.find(({ raw }) => raw.includes(short))?.number ?? span.start;
}

const CAPITALS = /(?<![\w&])[A-Z]+(?:&[A-Z]+|[A-Z])s?(?![\w&])/g;
const SMALL_WORDS = new Set(['and', 'and/or', 'for', 'in', 'of', 'or', 'the', 'to']);

interface Definition {
  short: string;
  ref: string;
  /** The words before the brackets. */
  before: string;
}
