import { describe, expect, it } from 'vitest';
import { countMentions, search } from '../../src/search/query/index.ts';
import { keywordsInContext } from '../../src/search/query/keywords.ts';
import type { KeywordLine } from '../../src/search/query/keywords.ts';
import { corpusOf } from './made-corpus.ts';
import { wordsOf } from './oracle/words.ts';
import { corpus, oracle, textsOf, vocabulary } from './real-corpus.ts';

const REACH = 60;
const words = vocabulary.filter((_, index) => index % 4 === 0);

describe('keywords in their context', () => {
  it('are one line for each mention, in the order of the hits', () => {
    for (const word of words) {
      const { hits } = search(word, corpus);
      const lines = keywordsInContext(hits, REACH);
      expect(lines.length, word).toBe(countMentions(hits));

      const mentioned = hits.flatMap(({ paragraph: { ref }, mentions }) =>
        mentions.map(({ first, last }) => {
          const words = oracle.words.get(ref)?.slice(first, last + 1) ?? [];
          return [ref, ...words.map(({ printed }) => printed)];
        }),
      );
      expect(lines.map(refAndWords), word).toEqual(mentioned);
    }
  });

  it('stand in words of the report, as many as fit on each side and none in part', () => {
    for (const line of words.flatMap((word) =>
      keywordsInContext(search(word, corpus).hits, REACH),
    )) {
      const { before, keyword, after } = line;
      const text = textOfRef(line.ref);
      const at = text.indexOf(before + keyword + after);
      expect(at, JSON.stringify(line)).toBeGreaterThanOrEqual(0);

      const earlier = text.slice(0, at);
      const later = text.slice(at + (before + keyword + after).length);
      expect(isWhole(earlier, before, 'before'), JSON.stringify(line)).toBe(true);
      expect(isWhole(later, after, 'after'), JSON.stringify(line)).toBe(true);
    }
  });

  it('have all words of a side that is just as long as may be', () => {
    const { hits } = search('care', corpusOf([['Take care again.']]));
    const [line] = keywordsInContext(hits, 'Take '.length);
    expect(line).toMatchObject({ before: 'Take ', after: '' });
    const [longer] = keywordsInContext(hits, ' again.'.length);
    expect(longer).toMatchObject({ before: 'Take ', after: ' again.' });
  });
});

/** Whether a line stops between words, and only where the next word would not fit. */
function isWhole(left: string, context: string, side: 'before' | 'after'): boolean {
  if (left === '') return true;
  const next = side === 'before' ? /\S*\s*$/.exec(left)?.[0] : /^\s*\S*/.exec(left)?.[0];
  const isBetween = side === 'before' ? /\s$/.test(left) : /^\s/.test(left);
  return isBetween && context.length <= REACH && context.length + (next ?? '').length > REACH - 1;
}

function refAndWords({ ref, keyword }: KeywordLine): string[] {
  return [ref.replace(/-.*/, ''), ...wordsOf(keyword).map(({ printed }) => printed)];
}

function textOfRef(ref: string): string {
  const [paragraph = '', item = '0'] = ref.split('-');
  return textsOf(paragraph)[Number(item)] ?? '';
}
