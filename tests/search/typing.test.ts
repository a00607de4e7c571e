import { describe, expect, it } from 'vitest';
import { finish, search, typingSteps } from '../../src/search/query/index.ts';
import { isAbsent } from './changed-words.ts';
import { answerOf, corpus, found, inReportOrder, oracle, vocabulary } from './real-corpus.ts';

const typing = (text: string) => {
  const { hits, beginnings } = finish(typingSteps(text, corpus));
  return { answer: inReportOrder(hits).map(answerOf), beginnings };
};

describe('a search while someone types', () => {
  it('finds the words that begin with a last one that is nowhere in the report, and says so', () => {
    const begun = vocabulary
      .map((word) => word.slice(0, -2))
      .filter((text) => /^[a-z]{4,}$/.test(text) && isAbsent(text))
      .filter((_, index) => index % 5 === 0);
    expect(begun.length).toBeGreaterThan(60);
    for (const text of begun) {
      const answer = oracle.answer([{ kind: 'prefix', text }]);
      expect(typing(text), text).toEqual({ answer, beginnings: text });
    }
  });

  it('keeps the words before the last', () => {
    expect(typing('children safegua').answer).toEqual(
      oracle.answer([
        { kind: 'word', text: 'children' },
        { kind: 'prefix', text: 'safegua' },
      ]),
    );
  });

  it('is the usual one once the last word is a word of the report, or has ended', () => {
    expect(typing('safe')).toEqual({ answer: found('safe'), beginnings: undefined });
    expect(typing('safegua ')).toEqual({ answer: [], beginnings: undefined });
    expect(typing('children -safegua').answer).toEqual(found('children'));
  });

  it('finds nothing where no word begins so either', () => {
    const { hits, unknown, beginnings } = finish(typingSteps('orchi', corpus));
    expect({ hits, beginnings }).toEqual({ hits: [], beginnings: undefined });
    expect(unknown).toEqual(search('orchi', corpus).unknown);
  });
});
