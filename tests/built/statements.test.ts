import { describe, expect, it } from 'vitest';
import { content } from './content.ts';
import { all, attribute, one, pageAt, textOf } from './site.ts';

/** The sentences that say a grade with a word that tempers it, and how. */
const TEMPERED = [
  ['p19', 'at least satisfactory', 'often good'],
  ['p47', 'at least satisfactory', 'often good'],
  ['p77', 'capacity in social care', 'seriously inadequate'],
] as const;

const entries = all('[data-grade]:has(a[href^="/paragraphs/"])', pageAt('/judgements/')).map(
  (entry) => ({
    url: attribute(all('a', entry)[0] ?? entry, 'href'),
    grade: attribute(entry, 'dataGrade'),
    text: textOf(entry),
  }),
);

describe('the list of statements', () => {
  const list = one('#statements-list', pageAt('/judgements/'));

  it('shows no bars of a grade, which belong to the table', () => {
    expect(all('.bars', list)).toEqual([]);
    expect(all('.bars', pageAt('/judgements/')).length).toBeGreaterThan(0);
  });

  it('shows what qualifies a statement, who says it, and what an editor says of it', () => {
    for (const [at, { qualification, saidBy, remark, basis }] of content.statedGrades.entries()) {
      const text = entries[at]?.text ?? '';
      expect(text.includes('Editor’s reading.'), text).toBe(basis === 'editorial');
      for (const words of [qualification && `Qualified by ${qualification}`, remark]) {
        expect(text).toContain(words ?? '');
      }
      expect(text.includes('Said by'), text).toBe(saidBy !== null);
    }
    expect(entries.find(({ text }) => text.includes('The council recognises'))?.text).toContain(
      'Said by The council',
    );
  });

  it('says what is graded where the sentence does not begin with it, and only there', () => {
    for (const [at, { sentence, subject }] of content.statedGrades.entries()) {
      const isPlain = sentence.startsWith(subject) || subject === 'it';
      const text = entries[at]?.text.replace(sentence, '') ?? '';
      expect(text.includes('What is graded'), text).toBe(!isPlain);
      expect(text.includes(`What is graded ${subject}`), text).toBe(!isPlain);
    }
  });

  it('can be narrowed to each grade that is stated, and to no other', () => {
    const stated = new Set(content.statedGrades.map(({ grade }) => String(grade)));
    const options = all('select[name="grade"] option', list).map((it) => attribute(it, 'value'));
    expect(options.filter((value) => value !== '').toSorted()).toEqual([...stated].toSorted());
  });

  it('is counted in sentences and in statements', () => {
    const lede = textOf(one('main .lede', pageAt('/judgements/')));
    expect(lede).toContain('The report’s paragraphs state a grade 60 times, in 56 sentences.');
  });

  it('has every sentence that states a grade, with its paragraph and grade, in order', () => {
    expect(entries.map(({ url, grade }) => [url, grade])).toEqual(
      content.statedGrades.map(({ ref, grade }) => [
        `/paragraphs/${ref.replace(/^p/, '')}/`,
        String(grade),
      ]),
    );
    const wrong = content.statedGrades.filter(
      ({ sentence }, at) => !entries[at]?.text.includes(sentence),
    );
    expect(wrong).toEqual([]);
  });

  it('says each grade in the word of the scale, or as the sentence tempers it', () => {
    for (const [at, { ref, sentence, grade }] of content.statedGrades.entries()) {
      const [, , tempered] =
        TEMPERED.find(([place, words]) => place === ref && sentence.includes(words)) ?? [];
      const word = content.legend.find((step) => step.grade === grade)?.word;
      const beside = entries[at]?.text.replace(sentence, '').toLowerCase() ?? '';
      expect(beside, sentence).toMatch(new RegExp(`\\b${tempered ?? word}\\b`));
      for (const adverb of ['often', 'seriously']) {
        const isSaid = tempered?.startsWith(adverb) ?? false;
        expect(beside.includes(`${adverb} ${word}`), `${adverb}: ${sentence}`).toBe(isSaid);
      }
    }
  });
});
