import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { checkPins, makePins } from '../../../src/parser/editorial/pins.ts';
import { problemsIn } from '../problems.ts';
import { contentFile, realEditorial, REPORT_TEXT, reportIn } from '../real-report.ts';

const { paragraphs } = reportIn(REPORT_TEXT);
const pins = makePins(paragraphs, realEditorial());

test('every paragraph and item that an editor’s file refers to has a pin, in report order', () => {
  const refs = Object.keys(pins);
  // The overview; a recommendation, its action and its evidence; both ends of a pair; annex A.
  expect(refs).toEqual(expect.arrayContaining(['p3', 'p23', 'p23-1', 'p41', 'p16', 'p29', 'a6']));
  expect(refs).not.toContain('p2');
  expect(refs.indexOf('p23-1')).toBe(refs.indexOf('p23') + 1);
});

test('a pin depends on the words of the list items too', () => {
  const changed = withWords('b2-10', 'vulnerable', 'weak');
  expect(changedPins(changed)).toEqual(['b2', 'b2-10']);
});

describe('a pin', () => {
  test('of the same words is not reported', () => {
    expect(problemsWith({})).toEqual([]);
  });

  test('of other words is reported once, where an editor’s file first refers to it', () => {
    const [line] = linesWith('ref: p38', 'links.yaml');
    const { messages, problems } = checked({ ...pins, p38: '000000000000' });
    expect(problems).toEqual([`links.yaml:${line}:14 pin-changed`]);
    expect(messages[0]).toContain('p38 had when an editor linked to it');
    expect(messages[0]).toContain('read the link again (also content/links.yaml:');
    expect(messages[0]).toContain('content/counterparts.yaml:');
    expect(messages[0]).toContain('then run npm run report -- --accept');
  });

  test('that is missing is reported where an editor’s file refers to it', () => {
    const others = Object.fromEntries(Object.entries(pins).filter(([ref]) => ref !== 'p3'));
    const [line] = linesWith('ref: p3,', 'report.yaml');
    expect(checked(others).problems).toEqual([`report.yaml:${line}:10 pin-missing`]);
  });

  test('that is not used is reported in its file', () => {
    expect(problemsWith({ p999: '000000000000' })).toEqual([
      `pins.json:${Object.keys(pins).length + 2}:11 pin-unused`,
    ]);
  });

  test.each(['', '{', '{ "p38": "no hash" }', '<<<<<<< one'])(
    'in a file with the text %j is reported in that file',
    (value) => {
      const file = new VFile({ path: 'pins.json', value });
      checkPins(paragraphs, realEditorial(), file);
      expect(problemsIn(file)).not.toEqual([]);
      expect(new Set(file.messages.map(({ ruleId }) => ruleId))).toEqual(
        new Set(['content-invalid']),
      );
    },
  );
});

function withWords(ref: string, from: string, to: string) {
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    items: paragraph.items.map((item) =>
      item.ref === ref ? { ...item, text: `${item.text.replace(from, to)}!` } : item,
    ),
  }));
}

function changedPins(changed: typeof paragraphs): string[] {
  const now = makePins(changed, realEditorial());
  return Object.keys(now).filter((ref) => now[ref] !== pins[ref]);
}

function problemsWith(more: Record<string, string>): string[] {
  return checked({ ...pins, ...more }).problems;
}

function checked(value: Record<string, string>) {
  const file = new VFile({ path: 'content/pins.json', value: JSON.stringify(value, null, 2) });
  const editorial = realEditorial();
  checkPins(paragraphs, editorial, file);
  const files = [...Object.values(editorial).map((yaml) => yaml.file), file];
  return {
    problems: files.flatMap(problemsIn),
    messages: files.flatMap(({ messages }) => messages.map(({ reason }) => reason)),
  };
}

function linesWith(words: string, name: string): number[] {
  const lines = contentFile(name).toString().split('\n');
  return lines.flatMap((line, index) => (line.includes(words) ? [index + 1] : []));
}
