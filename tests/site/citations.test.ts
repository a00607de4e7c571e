import { describe, expect, it } from 'vitest';
import { citationsOf, plainCitation } from '../../src/site/citations.ts';
import type { CitationForm } from '../../src/site/citations.ts';
import { findParagraph, report } from '../../src/site/report.ts';

const URL = 'https://example.org/paragraphs/38/';

describe('the citations of a paragraph', () => {
  it.each<[CitationForm, string, string]>([
    [
      'oscola',
      'p38',
      `Office for Standards in Education and others, Stoke-on-Trent joint area review ([Ofsted] [2005 or 2006]) [38] <${URL}>`,
    ],
    [
      'oscola',
      'a2',
      `Office for Standards in Education and others, Stoke-on-Trent joint area review ([Ofsted] [2005 or 2006]) annex A [2] <${URL}>`,
    ],
    [
      'harvard',
      'p38',
      `Office for Standards in Education et al. [2005 or 2006] Stoke-on-Trent joint area review. [Ofsted], para. 38. Available at: ${URL}`,
    ],
    [
      'chicago',
      'p38',
      `Office for Standards in Education et al., Stoke-on-Trent joint area review ([Ofsted], [2005 or 2006]), para. 38, ${URL}.`,
    ],
  ])('in %s of %s', (form, ref, expected) => {
    expect(cite(ref, form)).toBe(expected);
  });

  it('of every paragraph, in every form, have its number, its address and only what is known', () => {
    for (const { ref, number } of report.paragraphs) {
      for (const { form, parts } of citationsOf(findParagraph(ref), report, URL)) {
        const text = plainCitation({ form, name: form, parts });
        expect(text).toContain(URL);
        expect(text).toContain(report.title);
        expect(text).toContain('[2005 or 2006]');
        expect(text).toMatch(new RegExp(`\\b${number}\\b`));
        expect(text).not.toMatch(/undefined|null|n\.d\.|ISBN/);
      }
    }
  });

  it('can be read back: BibTeX', () => {
    for (const { ref } of report.paragraphs) {
      const entry = cite(ref, 'bibtex');
      const [, type, key] = /^@(\w+)\{([^,]+),\n/.exec(entry) ?? [];
      expect([type, key]).toEqual(['techreport', `stoke-on-trent-joint-area-review-${ref}`]);
      const fields = [...entry.matchAll(/^ {2}(\w+) = \{(.*)\},?$/gm)].map(([, name]) => name);
      expect(fields).toEqual(['author', 'title', 'institution', 'year', 'note', 'url']);
      expect(entry.split('{').length).toBe(entry.split('}').length);
    }
  });

  it('can be read back: RIS', () => {
    for (const { ref } of report.paragraphs) {
      const lines = cite(ref, 'ris').split('\n');
      expect(lines[0]).toBe('TY  - RPRT');
      expect(lines.at(-1)).toBe('ER  - ');
      expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
      expect(lines.filter((line) => line.startsWith('AU'))).toHaveLength(5);
    }
  });

  it('can be read back: CSL-JSON', () => {
    for (const { ref } of report.paragraphs) {
      expect(JSON.parse(cite(ref, 'csl'))).toMatchObject([
        { type: 'report', title: report.title, issued: { literal: '[2005 or 2006]' }, URL },
      ]);
    }
  });
});

function cite(ref: string, form: CitationForm): string {
  const found = citationsOf(findParagraph(ref), report, URL).find((one) => one.form === form);
  if (!found) throw new Error(`No citation in ${form}.`);
  return plainCitation(found);
}
