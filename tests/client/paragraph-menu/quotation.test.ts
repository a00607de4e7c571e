import { describe, expect, it } from 'vitest';
import { quotation } from '../../../src/client/paragraph-menu/quotation.ts';
import { allWords, quotedWords } from '../../../src/client/paragraph-menu/quoted-words.ts';

const SOURCE = {
  title: 'The report',
  imprint: '([Ofsted], [2005 or 2006])',
  place: 'paragraph 38',
  url: 'https://example.org/paragraphs/38/?a=1&b=2',
};
const CITED = 'The report ([Ofsted], [2005 or 2006]), paragraph 38, ';

describe('a quotation', () => {
  it('is the words in quotation marks, then the citation with the link', () => {
    const { plain, html } = quotation(allWords(['Care is good.']), SOURCE);
    expect(plain).toBe(`‘Care is good.’\n${CITED}${SOURCE.url}`);
    expect(html).toBe(
      '<blockquote><p>‘Care is good.’</p></blockquote><p><i>The report</i> ([Ofsted], [2005 or 2006]), ' +
        '<a href="https://example.org/paragraphs/38/?a=1&amp;b=2">paragraph 38</a></p>',
    );
  });

  it('of a list has its items as a list', () => {
    const { plain, html } = quotation(allWords(['It must:', 'review', 'audit']), SOURCE);
    expect(plain).toMatch(/^‘It must:\n• review\n• audit’\n/);
    expect(html).toContain('<p>‘It must:</p><ul><li>review</li><li>audit’</li></ul></blockquote>');
  });

  it('of some items of a list has each of them', () => {
    const texts = ['It must:', 'review', 'audit'];
    const quoted = quotedWords(texts, { text: 1, offset: 0 }, { text: 2, offset: 5 });
    expect(quoted && quotation(quoted, SOURCE).plain).toMatch(/^• ‘review\n• audit’\n/);
    expect(quoted && quotation(quoted, SOURCE).html).toMatch(
      /^<blockquote><ul><li>‘review<\/li><li>audit’<\/li><\/ul><\/blockquote>/,
    );
  });

  it('that is cut within a sentence has ellipses', () => {
    const texts = ['Care is very good here.'];
    const quoted = quotedWords(texts, { text: 0, offset: 8 }, { text: 0, offset: 17 });
    expect(quoted && quotation(quoted, SOURCE).plain).toMatch(/^‘… very good …’\n/);
  });

  it('has double quotation marks within it, and keeps apostrophes', () => {
    const words = 'The children’s ‘Move Together’, the councils’ visit.';
    expect(quotation(allWords([words]), SOURCE).plain).toMatch(
      /^‘The children’s “Move Together”, the councils’ visit.’\n/,
    );
  });

  it('has double marks where only one of a pair is quoted', () => {
    const texts = ['The plan ‘Move Together’ is new.'];
    const first = quotedWords(texts, { text: 0, offset: 0 }, { text: 0, offset: 14 });
    expect(first && quotation(first, SOURCE).plain).toMatch(/^‘The plan “Move …’\n/);
    const last = quotedWords(texts, { text: 0, offset: 15 }, { text: 0, offset: 32 });
    expect(last && quotation(last, SOURCE).plain).toMatch(/^‘… Together” is new.’\n/);
  });

  it('keeps the colon before the items of a list', () => {
    const texts = ['It must:', 'review', 'audit'];
    const quoted = quotedWords(texts, { text: 0, offset: 3 }, { text: 1, offset: 6 });
    expect(quoted && quotation(quoted, SOURCE).plain).toMatch(/^‘… must:\n• review’\n/);
  });

  it('escapes markup in the rich text', () => {
    expect(quotation(allWords(['a <b> & c']), SOURCE).html).toContain('a &lt;b&gt; &amp; c');
  });
});
