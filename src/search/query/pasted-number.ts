import { paragraphRef } from '../../model/refs.ts';
import { tokenise } from '../../text/words.ts';
import type { Corpus } from './corpus.ts';

/**
 * A cleaned query without the number of the paragraph that it was copied from: a number that is
 * followed by the first words of the paragraph with that number.
 */
export function withoutParagraphNumber(query: string, { paragraphs }: Corpus): string {
  const [number = '', annex, digits] = NUMBER.exec(query) ?? [];
  if (digits === undefined) return query;
  const series = { a: 'annex-a', b: 'annex-b' } as const;
  const letter = annex?.toLowerCase();
  const ref = paragraphRef(
    letter === 'a' || letter === 'b' ? series[letter] : 'main',
    Number(digits),
  );
  const rest = query.slice(number.length);
  const words = tokenise(rest.slice(0, 200)).slice(0, OPENING);
  const opening = paragraphs.find((paragraph) => paragraph.ref === ref)?.tokens ?? [];
  const isCopied = words.every(({ exact }, at) => exact === opening[at]?.exact);
  return words.length === OPENING && isCopied ? rest : query;
}

/** How many of a paragraph’s first words show that it was copied. */
const OPENING = 4;
const NUMBER = /^\W*(?:paragraph |para\.? |annex )?([ab])?\s?(\d{1,2})[\])]?[.:,)]?\s+(?=\S)/i;
