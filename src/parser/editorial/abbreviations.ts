import type { VFile } from 'vfile';
import type { Abbreviation } from '../../model/schema.ts';
import { shortFormPattern } from '../../model/short-forms.ts';
import type { RefText } from '../../model/texts.ts';
import { required } from '../../text/required.ts';
import type { Line } from '../source/lines.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Find every abbreviation of the report: where the text defines it (“Area Child Protection Committee
 * (ACPC)”) and where it is used. The words before the brackets are the expansion if their initials
 * are the abbreviation’s letters; otherwise the YAML file must give it.
 *
 * @returns The abbreviations in alphabetical order. One without an expansion is left out and
 * reported; so is an entry of the YAML file that the report does not use.
 */
export function readAbbreviations(
  texts: readonly RefText[],
  { data: { abbreviations: facts, names }, file: yaml, placeOf }: Facts,
  lines: readonly Line[],
  file: VFile,
): Abbreviation[] {
  const stated = definitionsIn(texts);
  const inCapitals = texts.flatMap(({ text }) => text.match(CAPITALS) ?? []);
  const shortForms = new Set([...stated.keys(), ...facts.map(({ short }) => short), ...inCapitals]);

  return [...shortForms].sort().flatMap((short) => {
    if (names.includes(short)) return [];

    const factAt = facts.findIndex((fact) => fact.short === short);
    const fact = facts[factAt];
    const usual = facts.find((other) => other.short === fact?.variantOf);
    if (fact?.variantOf !== undefined && !usual) {
      const reason = `expected the abbreviation of another entry, found ${quote(fact.variantOf)}`;
      const path = ['abbreviations', factAt, 'variantOf'];
      addProblem(yaml, 'abbreviation-unknown', placeOf(path), reason);
      return [];
    }

    const uses = usesOf(short, texts);
    const [firstUse] = uses;
    if (!firstUse) {
      const reason = `expected an abbreviation that the report uses, found ${quote(short)}`;
      addProblem(yaml, 'abbreviation-unknown', placeOf(['abbreviations', factAt]), reason);
      return [];
    }

    const definitions = stated.get(short) ?? [];
    const expansion = expand(short, definitions, fact?.expansion ?? usual?.expansion);
    if (expansion === undefined) {
      const reason = fact?.expansion
        ? `expected ${quote(fact.expansion)} before (${short}), found other words`
        : `expected an expansion of ${quote(short)} in the text or ${yaml.path}, found none`;
      const rule = fact?.expansion ? 'abbreviation-expansion' : 'abbreviation-unknown';
      addProblem(file, rule, lineOf(short, firstUse.ref, texts, lines), reason);
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

function definitionsIn(texts: readonly RefText[]): Map<string, Definition[]> {
  const found = texts.flatMap(({ ref, text }) =>
    [...text.matchAll(/ \(([A-Z][A-Za-z&]*)\)/g)].map((match) => ({
      short: required(match[1], 'an abbreviation in brackets'),
      ref,
      before: text.slice(0, match.index),
    })),
  );
  return Map.groupBy(found, ({ short }) => short);
}

function usesOf(short: string, texts: readonly RefText[]): Abbreviation['uses'] {
  const pattern = shortFormPattern(short);
  return texts.flatMap(({ ref, text }) => {
    const mentions = text.match(pattern)?.length ?? 0;
    return mentions > 0 ? [{ ref, mentions }] : [];
  });
}

/** The expansion in the text before the brackets; if it is never in brackets, an editor’s. */
function expand(short: string, definitions: Definition[], fact?: string): string | undefined {
  if (definitions.length === 0) return fact;
  const byInitials = definitions.map(({ before }) => wordsByInitials(short, before));
  const byFact = definitions.some(({ before }) => fact && before.endsWith(fact)) ? fact : undefined;
  return byInitials.find((words) => words !== undefined) ?? byFact;
}

/** The last words of a text whose initials, small words aside, are the abbreviation’s letters. */
function wordsByInitials(short: string, before: string): string | undefined {
  const letters = short.replace(/[^A-Za-z]|s$/g, '').toLowerCase();
  const words = before.split(' ');
  const significant = [...words.entries()].filter(
    ([, word]) => !SMALL_WORDS.has(word.toLowerCase()),
  );

  const last = significant.slice(-letters.length);
  const [first] = last;
  const initials = last.map(([, word]) => word.charAt(0).toLowerCase()).join('');
  return first && letters !== '' && initials === letters
    ? words.slice(first[0]).join(' ')
    : undefined;
}

/** The number of the first line of a text that contains an abbreviation. */
function lineOf(
  short: string,
  ref: string,
  texts: readonly RefText[],
  lines: readonly Line[],
): number {
  const { lines: span } = required(
    texts.find((text) => text.ref === ref),
    `the text of ${ref}`,
  );
  const within = lines.slice(span.start - 1, span.end);
  return within.find(({ raw }) => raw.includes(short))?.number ?? span.start;
}

const CAPITALS = /(?<![\w&])[A-Z]+(?:&[A-Z]+|[A-Z])s?(?![\w&])/g;
const SMALL_WORDS = new Set(['and', 'and/or', 'for', 'in', 'of', 'or', 'the', 'to']);

type Facts = YamlFile<EditorialData['abbreviations']>;

interface Definition {
  short: string;
  ref: string;
  /** The text before the brackets. */
  before: string;
}
