import { describe, expect, test } from 'vitest';
import { conservation } from '../../../src/parser/checks/conservation.ts';
import { runningHeadsAlone } from '../../../src/parser/checks/running-heads.ts';
import { draftOf } from '../draft-of.ts';
import { problemsIn } from '../problems.ts';
import { REPORT_TEXT } from '../real-report.ts';
import { VFile } from 'vfile';

/** The problems that a check finds in a text, which may differ from the text that was parsed. */
function problemsOf(check: typeof conservation, parsed: string, source = parsed): string[] {
  const file = new VFile({ path: 'report.txt', value: source });
  check(draftOf(parsed), file);
  return problemsIn(file);
}

describe('the conservation of words', () => {
  test('holds for the report', () => {
    expect(problemsOf(conservation, REPORT_TEXT)).toEqual([]);
  });

  test('reports any one word that the model lacks, at its line', () => {
    const lines = REPORT_TEXT.split('\n');
    const words = lines.flatMap((line, index) =>
      / joint area review {2,}\d+/.test(line)
        ? []
        : (line.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({ word, index })),
    );
    // Each word is the only one of its kind nearby, so the first difference is its own line.
    for (const { word, index } of words.filter((_, at) => at % 397 === 5)) {
      const line = lines[index] ?? '';
      const extra = line.replace(word, `${word} superfluous`);
      const source = lines.with(index, extra).join('\n');
      expect(problemsOf(conservation, REPORT_TEXT, source)).toEqual([
        `report.txt:${index + 1}:1 words-lost`,
      ]);
    }
  });

  test('reports a word that the model has and the source has not', () => {
    const source = REPORT_TEXT.replace('Most critically', 'Critically');
    expect(problemsOf(conservation, REPORT_TEXT, source)).toHaveLength(1);
  });

  test('says what is missing after the end of the other', () => {
    const end = REPORT_TEXT.trimEnd();
    const lines = end.split('\n').length;
    const found = (source: string) => {
      const file = new VFile(source);
      conservation(draftOf(REPORT_TEXT), file);
      return file.messages.map(({ line, reason }) => [line, reason]);
    };
    expect(found(`${end} More.`)).toEqual([
      [lines, 'expected the words “More” of the source in the report, found none'],
    ]);
    expect(found(end.replace(/ \w+ \w+\.$/, ''))).toEqual([
      [lines, expect.stringMatching(/found “all times”$/)],
    ]);
  });

  test('leaves out a line that is only a running head, and no other', () => {
    const glued = REPORT_TEXT.replace(
      'promote positive behaviour. \n',
      'promote positive behaviour. Stoke-on-Trent joint area review 22 \n',
    );
    const [line] = glued
      .split('\n')
      .flatMap((text, index) => (text.includes('behaviour. Stoke') ? [index + 1] : []));
    expect(problemsOf(runningHeadsAlone, glued)).toEqual([
      `report.txt:${line ?? 0}:1 running-head-in-text`,
    ]);
    expect(problemsOf(runningHeadsAlone, REPORT_TEXT)).toEqual([]);
  });
});
