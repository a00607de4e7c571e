import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allWords, quotedWords } from '../../../src/client/paragraph-menu/quoted-words.ts';
import { textFragment } from '../../../src/client/paragraph-menu/text-fragment.ts';
import { report } from '../../../src/site/report.ts';

const blocks = report.paragraphs.map(({ text, items }) => [
  text,
  ...items.map((item) => item.text),
]);
const texts = blocks.flat();

/** Some words of a paragraph: which one, and two places in it as fractions. */
const someWords = fc.record({
  paragraph: fc.nat(blocks.length - 1),
  start: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 3, max: 700 }),
});

describe('the text directive of some words', () => {
  it('leads first to these words, wherever else the report has them', () => {
    let repeated = 0;
    fc.assert(
      fc.property(someWords, ({ paragraph, start, length }) => {
        const own = blocks[paragraph] ?? [];
        const [text = ''] = own;
        const from = Math.floor(start * (text.length - 1));
        const quoted = quotedWords(
          own,
          { text: 0, offset: from },
          { text: 0, offset: from + length },
        );
        if (!quoted) return;
        const [part] = quoted.parts;
        const before = blocks.slice(0, paragraph).flat().length;
        const directive = textFragment(texts, before, quoted);
        const found = firstMatch(directive);
        const words = part?.words ?? '';
        if (texts.filter((one) => one.includes(words)).length > 1) repeated += 1;
        // Two paragraphs may have the same words with the same words around them.
        const isSame = texts[found?.text ?? -1] === text;
        expect({ directive, isRight: isSame && found?.start === part?.start }).toEqual({
          directive,
          isRight: true,
        });
        expect(found?.end).toBe(part?.end);
      }),
      { numRuns: 800 },
    );
    expect(repeated).toBeGreaterThan(20);
  });

  it('has two words around it where these are enough, whatever their case', () => {
    const own = ['Most children are safe in the city, and Sure Start is good.'];
    const quoted = quotedWords(own, { text: 0, offset: 5 }, { text: 0, offset: 13 });
    expect(quoted && textFragment(own, 0, quoted)).toBe('text=Most-,children,-are%20safe');
  });

  it.each([
    [
      'other words follow',
      ['Care is late.', 'Most children are ill.', 'Most children are safe in town.'],
      [5, 13],
      'text=Most-,children,-are%20safe',
    ],
    [
      'it is the end of another word',
      ['Play time is good here.', 'Lay time is good.'],
      [0, 3],
      'text=Lay,-time%20is',
    ],
  ])(
    'needs no more words around it where elsewhere %s',
    (_, all, [start = 0, end = 0], directive) => {
      const last = all.length - 1;
      const quoted = quotedWords(
        all.slice(last),
        { text: 0, offset: start },
        { text: 0, offset: end },
      );
      expect(quoted && textFragment(all, last, quoted)).toBe(directive);
    },
  );

  it('has at most forty words before it, though these do not tell it from another place', () => {
    const text = `${'one '.repeat(50)}end`;
    const quoted = quotedWords([text], { text: 0, offset: 200 }, { text: 0, offset: 203 });
    const prefix = Array.from({ length: 40 }, () => 'one').join('%20');
    expect(quoted && textFragment([text, text], 1, quoted)).toBe(`text=${prefix}-,end`);
  });

  it('has the first and the last words of a quotation of more than 120 characters, or of two texts', () => {
    const words = `${'one '.repeat(29)}last`;
    expect(textFragment([words], 0, allWords([words]))).toBe(
      `text=${words.replaceAll(' ', '%20')}`,
    );
    expect(textFragment([`${words}s`], 0, allWords([`${words}s`]))).toBe(
      'text=one%20one%20one%20one%20one%20one,one%20one%20one%20one%20one%20lasts',
    );
    const own = ['It should:', 'review its plan', 'audit care now'];
    const quoted = quotedWords(own, { text: 1, offset: 0 }, { text: 2, offset: 10 });
    expect(quoted && textFragment(own, 0, quoted)).toBe(
      'text=review%20its%20plan,audit%20care,-now',
    );
  });

  it('has its commas, hyphens and ampersands encoded', () => {
    const quoted = quotedWords(
      ['It is well-run, A&E.'],
      { text: 0, offset: 6 },
      { text: 0, offset: 19 },
    );
    expect(quoted && textFragment(['It is well-run, A&E.'], 0, quoted)).toBe(
      'text=It%20is-,well%2Drun%2C%20A%26E.',
    );
  });
});

/**
 * The first place that a directive matches, as the specification has it: the words from `start` to the
 * end of `end`, after `prefix` and before `suffix`, bounded by words.
 */
function firstMatch(directive: string) {
  const parts = directive.replace(/^text=/, '').split(',');
  const prefix = parts[0]?.endsWith('-')
    ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? '')
    : '';
  const last = parts.at(-1) ?? '';
  const suffix = last.startsWith('-') ? decodeURIComponent(parts.pop()?.slice(1) ?? '') : '';
  const [start = '', end] = parts.map(decodeURIComponent);
  const spaced = (words: string) => words.split(/\s+/).map(RegExp.escape).join('\\s+');
  const pattern = new RegExp(
    (prefix === '' ? '' : `(?<=(?<![\\p{L}\\p{N}])${spaced(prefix)}\\s*)`) +
      `(?<![\\p{L}\\p{N}])${spaced(start)}` +
      (end === undefined ? '' : `(?![\\p{L}\\p{N}]).*?(?<![\\p{L}\\p{N}])${spaced(end)}`) +
      '(?![\\p{L}\\p{N}])' +
      (suffix === '' ? '' : `(?=\\s*${spaced(suffix)}(?![\\p{L}\\p{N}]))`),
    'iu',
  );
  for (const [text, words] of texts.entries()) {
    const match = pattern.exec(words);
    if (match) return { text, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
