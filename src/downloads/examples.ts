import { Grade } from '../model/schema.ts';
import { lowestGrade } from '../model/grades.ts';
import { textsOf } from '../model/texts.ts';
import { report } from '../site/report.ts';
import { sourceLines } from '../site/source.ts';
import { required } from '../text/required.ts';
import { reportMarkdown } from './markdown.ts';
import { letterOf } from './table.ts';
import type { Row, Table } from './table.ts';
import {
  evidence,
  figures,
  judgements,
  paragraphs,
  recommendations,
  statements,
} from './tables/index.ts';

const { area, item, word } = report.examples;
const lines = required(
  textsOf(report.paragraphs).find(({ ref }) => ref === item),
  `the lines of ${item}`,
).lines;
const lowest = lowestGrade(report.legend).grade;

/** One use of each file, with what it gives. */
export const examples = {
  report: {
    says: 'The recommendations for immediate action, with jq:',
    code: `jq -r '[.recommendations[] | select(.timeframe == "immediate") | .ref] | join(" ")' report.json`,
    result: () =>
      report.recommendations
        .filter(({ timeframe }) => timeframe === 'immediate')
        .map(({ ref }) => ref)
        .join(' '),
  },
  schema: {
    says: 'What a grade is, with jq:',
    code: `jq -r '."$defs".Grade.description' report.schema.json`,
    result: () => required(Grade.description, 'a description of grades'),
  },
  dataPackage: {
    says: 'The columns that are an editor’s in every row, with jq:',
    code: `jq -r '.resources[] | .name as $name | .schema.fields[]? | select(.origin == "editor") | "\\($name).\\(.name)"' datapackage.json`,
    result: () =>
      [paragraphs, judgements, statements, recommendations, evidence, figures]
        .flatMap(({ name, columns }) =>
          columns
            .filter(({ origin }) => origin === 'editor')
            .map((column) => `${name}.${column.name}`),
        )
        .join('\n'),
  },
  paragraphs: {
    says: 'The number of list items, in a spreadsheet:',
    ...countIf(paragraphs, 'kind', 'list item', (cell) => cell === 'list item'),
  },
  judgements: {
    says: 'How often the table has the lowest grade, in a spreadsheet:',
    ...countIf(judgements, 'grade', lowest, (cell) => cell === lowest),
  },
  statements: {
    says: 'How many statements about an area an editor added or corrected, with Python:',
    code: `import csv

with open("statements.csv", encoding="utf-8-sig", newline="") as file:
    rows = [row for row in csv.DictReader(file) if row["area"] == "${area}"]
print(sum(row["editorial"] == "yes" for row in rows), "of", len(rows))`,
    result: () => {
      const stated = rowsWith(statements.rows(), 'area', (cell) => cell === area);
      const byEditor = rowsWith(stated, 'editorial', (cell) => cell === 'yes');
      return `${byEditor.length} of ${stated.length}`;
    },
  },
  recommendations: {
    says: 'The number of recommendations and actions that concern an area, in a spreadsheet:',
    ...countIf(recommendations, 'areas', `*${area}*`, (cell) => String(cell).includes(area)),
  },
  evidence: {
    says: 'The paragraph that supports most, in a pivot table:',
    code: 'Rows: evidence. Values: count of recommendation. Sort by the count, largest first.',
    result: () => mostFrequent(evidence.rows(), 'evidence'),
  },
  figures: {
    says: 'The figures that stand beside a national average, with Python:',
    code: `import csv

with open("figures.csv", encoding="utf-8-sig", newline="") as file:
    for row in csv.DictReader(file):
        if row["editor_compared_with"]:
            print(row["ref"], row["quote"], "beside", row["editor_compared_with"])`,
    result: () =>
      rowsWith(figures.rows(), 'editor_compared_with', (cell) => cell !== '')
        .map((row) => [row['ref'], row['quote'], 'beside', row['editor_compared_with']].join(' '))
        .join('\n'),
  },
  markdown: {
    says: 'The number of paragraphs and list items with a word, in a shell:',
    code: `grep -c -i ${word} report.md`,
    result: () => String(countLinesWith(word, reportMarkdown(report))),
  },
  source: {
    says: `The lines of list item ${item} as they were printed, in a shell:`,
    code: `sed -n '${lines.start},${lines.end}p' source.txt`,
    result: () => sourceLines(lines),
  },
} as const satisfies Record<string, Example>;

/** A formula that counts the cells of a column, as Excel and LibreOffice have it. */
function countIf(
  { columns, rows }: Table,
  column: string,
  wanted: string | number,
  isWanted: (cell: string | number) => boolean,
): Pick<Example, 'code' | 'result'> {
  const letter = letterOf(column, { columns });
  return {
    code: `=COUNTIF(${letter}:${letter},${JSON.stringify(wanted)})`,
    result: () => String(rowsWith(rows(), column, isWanted).length),
  };
}

/** The rows of a table in whose column is what is wanted. */
export function rowsWith(
  rows: readonly Row[],
  column: string,
  isWanted: (cell: string | number) => boolean,
): Row[] {
  return rows.filter((row) => isWanted(row[column] ?? ''));
}

/** How many lines of a text have a word, in any case. */
export function countLinesWith(word: string, text: string): number {
  const lines = text.toLowerCase().split('\n');
  return lines.filter((line) => line.includes(word.toLowerCase())).length;
}

function mostFrequent(rows: readonly Row[], column: string): string {
  const groups = [...Map.groupBy(rows, (row) => String(row[column]))];
  const [first] = groups.toSorted(([, a], [, b]) => b.length - a.length);
  const [value, { length }] = required(first, `a row with ${column}`);
  return `${value}, ${length} times`;
}

export interface Example {
  /** What it finds and with what, ending in a colon. */
  says: string;
  code: string;
  /** What the code gives, line for line. */
  result: () => string;
}
