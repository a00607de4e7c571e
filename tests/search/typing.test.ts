import { describe, expect, it, vi } from 'vitest';
import { search, searchWhileTyping } from '../../src/search/query/index.ts';
import { isAbsent } from './changed-words.ts';
import { answerOf, corpus, found, inReportOrder, oracle, vocabulary } from './real-corpus.ts';

const noPause = () => Promise.resolve();

const typing = async (text: string) => {
  const { hits, beginnings } = await searchWhileTyping(text, corpus, noPause);
  return { answer: inReportOrder(hits).map(answerOf), beginnings };
};

describe('a search while someone types', () => {
  it('finds the words that begin with a last one that is nowhere in the report, and says so', async () => {
    const begun = vocabulary
      .map((word) => word.slice(0, -2))
      .filter((text) => /^[a-z]{4,}$/.test(text) && isAbsent(text))
      .filter((_, index) => index % 5 === 0);
    expect(begun.length).toBeGreaterThan(60);
    for (const text of begun) {
      const answer = oracle.answer([{ kind: 'prefix', text }]);
      expect(await typing(text), text).toEqual({ answer, beginnings: text });
    }
  });

  it('keeps the words before the last', async () => {
    expect((await typing('children safegua')).answer).toEqual(
      oracle.answer([
        { kind: 'word', text: 'children' },
        { kind: 'prefix', text: 'safegua' },
      ]),
    );
  });

  it('is the usual one once the last word is a word of the report, or has ended', async () => {
    expect(await typing('safe')).toEqual({ answer: found('safe'), beginnings: undefined });
    expect(await typing('safegua ')).toEqual({ answer: [], beginnings: undefined });
    expect((await typing('children -safegua')).answer).toEqual(found('children'));
  });

  it('pauses before it looks for beginnings, and only then', async () => {
    const pause = vi.fn(() => Promise.resolve());
    await searchWhileTyping('safe', corpus, pause);
    expect(pause).not.toHaveBeenCalled();
    await searchWhileTyping('safegua', corpus, pause);
    expect(pause).toHaveBeenCalledOnce();
  });

  it('finds nothing where no word begins so either', async () => {
    const { hits, unknown, beginnings } = await searchWhileTyping('orchi', corpus, noPause);
    expect({ hits, beginnings }).toEqual({ hits: [], beginnings: undefined });
    expect(unknown).toEqual(search('orchi', corpus).unknown);
  });
});
