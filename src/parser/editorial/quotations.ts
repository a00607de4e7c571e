import type { Paragraph } from '../../model/schema.ts';
import { hasWholeWords } from '../../text/whole-words.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import { linkedRefs, textsAt } from './references.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Check the quotations in an editor’s reasons. Each must be in the paragraph linked to, word for
 * word; in a reason about an area, in the recommendation or the paragraph of Annex A itself. The
 * others are reported at their reason in the YAML file.
 */
export function checkQuotations(
  paragraphs: readonly Pick<Paragraph, 'ref' | 'text' | 'items'>[],
  { data, file, placeOf }: YamlFile<EditorialData['links']>,
): void {
  for (const { ref, reasons } of linkedRefs(data)) {
    const texts = textsAt(ref, paragraphs);
    if (texts.length === 0) continue; // Reported as a link to something unknown.

    for (const { reason, path } of reasons) {
      for (const quotation of quotationsIn(reason)) {
        if (texts.some((text) => hasWholeWords(text, quotation))) continue;
        const problem = `expected words of ${ref} between quotation marks, found ${quote(quotation)}`;
        addProblem(file, 'quotation-verbatim', placeOf(path), problem);
      }
    }
  }
}

/**
 * The quotations in a reason: the words between “ and ”, and those between ‘ and ’. A ’ before a
 * letter is an apostrophe, and so is one after an s if a later ’ can end the quotation. Words after
 * a quotation mark that is never closed are a quotation too.
 */
export function quotationsIn(reason: string): string[] {
  return [...reason.matchAll(QUOTATION)].map(
    ({ groups: { double, single, open } = {} }) => double ?? single ?? open ?? '',
  );
}

const QUOTATION =
  /“(?<double>[^”]*)”|‘(?<single>(?:[^‘’]|’(?=\p{L})|(?<=s)’(?=[^‘]*’(?!\p{L})))*)’|[“‘](?<open>.*)/gu;
