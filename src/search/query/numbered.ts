import { annexName, longLabel } from '../../model/labels.ts';
import { itemRef, paragraphRef, parseRef } from '../../model/refs.ts';
import type { Series } from '../../model/refs.ts';
import { cleanQuery } from './clean.ts';
import type { Corpus, CorpusParagraph } from './corpus.ts';

/**
 * Read a query that names paragraphs or list items by number: `38`, `[38]`, `para 38`, `paras 38–40`,
 * `A2`, `annex b 2`, `paragraph 2 of annex A`, `rec 24`, `23(4)`, `23.4`.
 *
 * @returns Their refs in order, and a note where the report lacks one; `undefined` where the query
 * names none.
 */
export function findNumbered(
  query: string,
  { paragraphs }: Pick<Corpus, 'paragraphs'>,
): Numbered | undefined {
  // The patterns below are slow to make ready on a phone, and each needs a digit.
  if (!/\d/.test(query)) return undefined;
  const plain = cleanQuery(query)
    .toLowerCase()
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/[[\]]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/[.,;: ]+$/, '')
    .replace(/^[ -]+/, '');
  const match = FORM.exec(plain) ?? ANNEX_LAST.exec(plain);
  if (!match?.groups) return undefined;
  const { word, annex, list = '' } = match.groups;
  const parts = [...list.matchAll(PARTS)].map(({ groups }) => readPart(groups ?? {}, annex));
  const [first] = parts;
  if (!first) return undefined;

  const isNamed = word !== undefined || annex !== undefined || first.series !== 'main';
  const isOne =
    parts.length === 1 &&
    first.last === undefined &&
    first.until === undefined &&
    first.digits.length <= 2;
  const all = parts.map((part) => resolve(part, word, paragraphs));
  const note = all.find((one) => one.note !== undefined)?.note;
  // “15.4” by itself is a figure unless paragraph 15 has four list items.
  const hasMore = parts.length > 1 || first.item !== undefined;
  if (!isNamed && hasMore && note !== undefined) return undefined;
  const refs = [...new Set(all.flatMap((one) => one.refs))];
  return { refs, isNamed, isOne, ...(note !== undefined && { note }) };
}

function readPart(groups: Record<string, string | undefined>, annex: string | undefined): Part {
  const { letter = annex, digits = '', item, mark, after, until, last } = groups;
  const series: Series = letter === 'a' ? 'annex-a' : letter === 'b' ? 'annex-b' : 'main';
  const position = item ?? mark ?? after;
  return {
    series,
    digits,
    number: Number(digits),
    ...(position !== undefined && { item: Number(position) }),
    ...(last !== undefined && { last: Number(last) }),
    ...(until !== undefined && { until: Number(until) }),
  };
}

function resolve(
  { series, number, item, last, until }: Part,
  word: string | undefined,
  paragraphs: CorpusParagraph[],
): { refs: string[]; note?: string } {
  const find = (wanted: number) =>
    paragraphs.find(({ ref }) => ref === paragraphRef(series, wanted));
  const paragraph = find(number);
  if (!paragraph) return { refs: [], note: rangeOf(series, paragraphs) };
  const { ref, texts, facets } = paragraph;
  if (/^(?:rec|r$|action)/.test(word ?? '') && !facets.kind.includes('recommendation')) {
    return { refs: [ref], note: `${longLabel(ref)} is not a recommendation.` };
  }
  // “p23-4” is the ref of a list item, “paras 38-40” a range.
  const items = texts.length - 1;
  const isRef = word === 'p' || (word === undefined && series !== 'main');
  const isItem = last !== undefined && (last <= number || (isRef && last <= items));
  const wanted = item ?? (isItem ? last : undefined);
  if (wanted !== undefined) {
    if (wanted >= 1 && wanted <= items) return { refs: [itemRef(ref, wanted)] };
    const has = items === 0 ? 'no list items' : `list items 1 to ${items}`;
    return { refs: [ref], note: `${longLabel(ref)} has ${has}.` };
  }
  const end = last ?? until;
  if (end === undefined) return { refs: [ref] };
  const [lower, upper] = number < end ? [number, end] : [end, number];
  const refs = paragraphs
    .map((one) => one.ref)
    .filter((one) => {
      const { series: own, number: at } = parseRef(one);
      return own === series && at >= lower && at <= upper;
    });
  return { refs, ...(!find(end) && { note: rangeOf(series, paragraphs) }) };
}

function rangeOf(series: Series, paragraphs: CorpusParagraph[]): string {
  const last = paragraphs.findLast(({ ref }) => parseRef(ref).series === series);
  const name = annexName(series) ?? 'The report';
  if (!last) return `There is no ${name}.`;
  const rest = series === 'main' && last !== paragraphs.at(-1) ? ' before its annexes' : '';
  return `${name} has paragraphs 1 to ${last.number}${rest}.`;
}

const WORD =
  'paragraphs?|paras?\\.?|pars?\\.?|pp?\\.?|¶¶?|§§?|#|no\\.?|recommendations?|actions?|recs?\\.?|r(?= ?\\d)';
const PART =
  '(?:(?<letter>[ab])[ .]?)?(?<digits>\\d{1,4})(?: ?\\((?<item>\\d{1,2})\\)|\\.(?<mark>\\d{1,2})| ?- ?[ab]?(?<last>\\d{1,3})| to (?<until>\\d{1,3})|,? (?:list )?(?:item|bullet)(?: point)? (?<after>\\d{1,2}))?';
const ONE = PART.replaceAll(/\?<\w+>/g, '?:');
const LIST = `${ONE}(?:(?:, ?| ?& ?| and |, and )${ONE})*`;
const FORM = new RegExp(
  `^(?<word>${WORD})? ?(?:annexe? (?<annex>[ab])[,:]? ?(?:${WORD})? ?)?(?<list>${LIST})$`,
);
const ANNEX_LAST = new RegExp(
  `^(?<word>${WORD}) ?(?<list>${LIST}),? ?(?:of|in|to|from)? ?(?:the )?annexe? (?<annex>[ab])$`,
);
const PARTS = new RegExp(PART, 'g');

interface Part {
  series: Series;
  digits: string;
  number: number;
  item?: number;
  /** After a hyphen: the last of a range, or the item of a ref such as `p23-4`. */
  last?: number;
  /** After “to”: the last of a range, or its first where the range is the other way round. */
  until?: number;
}

/** The paragraphs and list items that a query names by number. */
export interface Numbered {
  refs: string[];
  /** Whether it can mean nothing else, as `para 38` and `A2` do; `38` may be a number in a text. */
  isNamed: boolean;
  /** Whether it is one short number; others, as `14–19` and `2004`, are often words of a text. */
  isOne: boolean;
  /** Why there is no such place. */
  note?: string;
}
