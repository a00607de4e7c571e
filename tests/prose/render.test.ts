import * as fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { renderProse } from '../../src/prose/index.ts';
import { textsOf } from '../../src/model/texts.ts';
import { crossReferences } from '../../src/site/cross-references.ts';
import { report } from '../../src/site/report.ts';

const options = { abbreviations: report.abbreviations, crossReferences };
const render = (text: string) => renderProse(text, options);
const wordsIn = (html: string) =>
  toString(unified().use(rehypeParse, { fragment: true }).parse(html));

describe('renderProse', () => {
  it('wraps a short form in an abbr that tells what it stands for', () => {
    expect(render('The ACPC has failed.')).toBe(
      'The <abbr title="Area Child Protection Committee">ACPC</abbr> has failed.',
    );
  });

  it('wraps the short form alone where it is possessive or in brackets', () => {
    expect(render('the ACPC’s (LDD)')).toBe(
      'the <abbr title="Area Child Protection Committee">ACPC</abbr>’s ' +
        '(<abbr title="learning difficulties and/or disabilities">LDD</abbr>)',
    );
  });

  it('leaves a short form inside another word alone', () => {
    expect(render('CYPSPBX')).toBe('CYPSPBX');
  });

  it('links an area that the words quote by name, and an annex', () => {
    expect(render('under ‘Staying safe’')).toBe(
      'under <a href="/areas/staying-safe/">‘Staying safe’</a>',
    );
    expect(render('see annex B.')).toBe('see <a href="/report/#annex-b">annex B</a>.');
  });

  it('links a term at its first use, whatever the case, and its short form within the link', () => {
    const terms = [
      { pattern: /\bcare plan\b/gi, url: '/glossary/#care-plan' },
      { pattern: /\bACPC\b/g, url: '/glossary/#acpc' },
    ];
    expect(renderProse('Care plan, care plan, ACPC.', { ...options, terms })).toBe(
      '<a href="/glossary/#care-plan" class="term">Care plan</a>, care plan, ' +
        '<a href="/glossary/#acpc" class="term"><abbr title="Area Child Protection Committee">ACPC</abbr></a>.',
    );
  });

  it('links nothing within a link', () => {
    const terms = [{ pattern: /safe/g, url: '/glossary/#safe' }];
    expect(renderProse('‘Staying safe’', { ...options, terms })).toBe(
      '<a href="/areas/staying-safe/">‘Staying safe’</a>',
    );
  });

  it('takes nothing for Markdown or HTML', () => {
    expect(render('grades A*–C. 2. However *x* <b> & [y](z)')).toBe(
      'grades A*–C. 2. However *x* &#x3C;b> &#x26; [y](z)',
    );
  });

  it('keeps every letter of every text of the report', () => {
    for (const { text } of textsOf(report.paragraphs)) expect(wordsIn(render(text))).toBe(text);
  });

  it('keeps every letter of any text', () => {
    const words = fc.constantFrom(
      'ACPC',
      '‘Staying safe’',
      'annex B',
      '<i>',
      '&amp;',
      '*',
      '1.',
      'well',
    );
    const text = fc
      .array(fc.oneof(words, fc.string()), { minLength: 1 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (any) => {
        const printable = any.replaceAll(/[\0\r]/g, '');
        expect(wordsIn(render(printable))).toBe(printable);
      }),
    );
  });
});
