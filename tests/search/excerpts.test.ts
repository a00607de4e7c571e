import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, search } from '../../src/search/query/index.ts';
import type { Excerpt, Hit } from '../../src/search/query/index.ts';
import { corpusOf } from './made-corpus.ts';
import { wordsOf } from './oracle/words.ts';
import { anyQuery, textOf } from './queries.ts';
import { corpus, oracle, textsOf, vocabulary } from './real-corpus.ts';

const SENTENCE_END = /[.!?][’”)]*$/;

describe('an excerpt', () => {
  it('of any word’s hits holds every mention, in whole sentences, and marks no more', () => {
    const words = vocabulary.filter((_, index) => index % 4 === 0);
    for (const hit of words.flatMap((word) => search(word, corpus).hits)) expectExcerpts(hit);
  });

  it('of any query’s hits holds every mention, in whole sentences, and marks no more', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        for (const hit of search(textOf(query), corpus).hits) expectExcerpts(hit);
      }),
      { numRuns: 200 },
    );
  });

  it('has sentences that follow one another in one piece, and others apart', () => {
    const made = corpusOf([
      ['Care first.', 'No.', 'Care again.', 'More care.', 'No.', 'Care at last.'],
    ]);
    const excerpts = search('care', made).hits.flatMap(excerptsOf);
    expect(excerpts.map(({ text }) => text)).toEqual([
      'Care first.',
      'Care again. More care.',
      'Care at last.',
    ]);
  });
});

function excerptsOf({ paragraph, mentions }: Hit): Excerpt[] {
  return excerptOf(paragraph, mentions);
}

function expectExcerpts({ paragraph, mentions }: Hit): void {
  const texts = textsOf(paragraph.ref);
  const words = oracle.words.get(paragraph.ref) ?? [];
  const mentioned = mentions.flatMap(({ first, last }) => words.slice(first, last + 1));
  const excerpts = excerptOf(paragraph, mentions);

  const marks = excerpts.flatMap(marked);
  expect(marks.flatMap(printedIn)).toEqual(mentioned.map(({ printed }) => printed));
  for (const mark of marks) expect(mark).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/u);

  for (const { item, text, marks, isCutBefore, isCutAfter } of excerpts) {
    const whole = texts[item] ?? '';
    const starts = [...whole.matchAll(new RegExp(RegExp.escape(text), 'g'))].map(
      ({ index }) => index,
    );
    const isWhole = starts.some((start) => {
      const before = whole.slice(0, start).trimEnd();
      const after = whole.slice(start + text.length).trimStart();
      const isCut = isCutBefore === (before !== '') && isCutAfter === (after !== '');
      const isStart = before === '' || (SENTENCE_END.test(before) && /^[^\p{Ll}]/u.test(text));
      return isCut && isStart && (after === '' || SENTENCE_END.test(text));
    });
    expect(isWhole, text).toBe(true);
    expect(marks.length, text).toBeGreaterThan(0);
  }
}

function marked({ text, marks }: Excerpt): string[] {
  return marks.map(({ start, end }) => text.slice(start, end));
}

function printedIn(text: string): string[] {
  return wordsOf(text).map(({ printed }) => printed);
}
