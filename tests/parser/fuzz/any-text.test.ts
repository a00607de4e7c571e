import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { AREA_NAMES, HEADINGS, SCOPES } from '../../../src/parser/form/form.ts';
import { decodeSource, readReport } from '../../../src/parser/index.ts';
import { Report } from '../../../src/model/schema.ts';
import { realEditorial, REPORT_TEXT } from '../real-report.ts';

/** A line of a joint area review, or one that looks like it. */
const line = fc.oneof(
  fc.constantFrom(...HEADINGS.map(({ name }) => name), ...AREA_NAMES, ...SCOPES),
  fc.constantFrom(
    '',
    '',
    ' ',
    '2   ',
    ' 2  ',
    '2 2  ',
    '99',
    '4: outstanding; 3: good',
    '•',
    '•  ',
  ),
  fc.constantFrom(
    'It is good.',
    'the multi-',
    'agency (A&E) (XYZ)',
    'The council must',
    '(A) ($&)',
  ),
  fc.nat(130).map((number) => `A joint area review ${number}`),
  fc.nat(1200).map((number) => `${number}. However`),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const indented = fc.tuple(fc.constantFrom('', ' ', '  '), line).map((pieces) => pieces.join(''));
const anyText = fc.array(indented, { maxLength: 60 }).map((lines) => lines.join('\n'));

/** Which lines of the report to remove, and which to put in their place. */
const damage = fc.record({
  at: fc.nat(REPORT_TEXT.split('\n').length),
  remove: fc.nat(3),
  add: fc.array(indented, { maxLength: 2 }),
});

test('any text can be read, and its problems are reported', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const file = new VFile(text);
      readReport(file, realEditorial());
      expect(file.messages).not.toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('any bytes are decoded, or their problems reported', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const file = decodeSource('content/report.txt', bytes);
      const texts = [String(file), `\uFEFF${String(file)}`].map((text) => Buffer.from(text));
      const isWhole = texts.some((text) => text.equals(bytes));
      expect(isWhole || file.messages.length > 0).toBe(true);
    }),
  );
});

test('a damaged report conforms to the schema, or its problems are reported', () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const lines = REPORT_TEXT.split('\n');
      for (const { at, remove, add } of damages) lines.splice(at, remove, ...add);
      const file = new VFile(lines.join('\n'));
      const editorial = realEditorial();
      const report = readReport(file, editorial);
      const files = [file, ...Object.values(editorial).map((yaml) => yaml.file)];
      const hasProblems = files.some(({ messages }) => messages.length > 0);
      expect(report === undefined).toBe(hasProblems);
      expect(hasProblems || Report.safeParse(report).success).toBe(true);
    }),
    { numRuns: 40 },
  );
});
