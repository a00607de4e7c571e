import { slug } from 'github-slugger';
import { FigureKind } from '../model/schema.ts';
import type { Figure } from '../model/schema.ts';
import { textsOf } from '../model/texts.ts';
import { required } from '../text/required.ts';
import { sentencesOf } from '../text/sentences.ts';
import { hasWholeWords } from '../text/whole-words.ts';
import { findParagraph, report } from './report.ts';

const texts = textsOf(report.paragraphs);

/** Every figure that the report states, in report order, ready for its page and its file. */
export const figures: readonly StatedFigure[] = report.figures.map((figure) => {
  const { area, concerns } = findParagraph(figure.ref);
  return {
    figure,
    sentence: sentenceOf(figure),
    areas: area ? [area] : concerns.map((link) => link.area),
    groups: figure.groups.map(groupOf),
  };
});

/** The kinds of quantity that figures are of, in the order of the model. */
export const figureKinds: readonly Figure['kind'][] = FigureKind.options.filter((kind) =>
  figures.some(({ figure }) => figure.kind === kind),
);

/** The groups that figures are sorted under, from A to Z. */
export const figureGroups: readonly Group[] = [
  ...new Set(report.figures.flatMap((figure) => figure.groups)),
]
  .map(groupOf)
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));

/** The figures that a sentence gives beside the national average, each as parts of a whole bar. */
export const comparisons: readonly Comparison[] = figures.flatMap((one) => {
  const { ref, comparedWith } = one.figure;
  const average = figures.find(
    ({ figure }) => figure.ref === ref && figure.quote === comparedWith,
  )?.figure;
  const values = [one.figure, average].map((figure) => figure?.value ?? null);
  if (!average || values.includes(null)) return [];
  const whole = average.unit === '%' ? 100 : Math.max(...values.map(Number));
  const bars = [one.figure, average].map(({ quote, value }) => ({
    quote,
    percent: (100 * required(value, 'a value')) / whole,
  }));
  return [{ ...one, bars }];
});

function sentenceOf({ ref, quote }: Figure): string {
  const text = required(
    texts.find((candidate) => candidate.ref === ref),
    `a text of ${ref}`,
  ).text;
  const sentence = sentencesOf(text).find((candidate) => hasWholeWords(candidate, quote));
  return required(sentence, `a sentence with “${quote}”`);
}

function groupOf(name: string): Group {
  return { name, slug: slug(name) };
}

export interface StatedFigure {
  figure: Figure;
  /** The whole sentence that states it. */
  sentence: string;
  /** Slugs of the areas that its paragraph is about. */
  areas: string[];
  groups: Group[];
}

interface Group {
  name: string;
  /** Its name in an address. */
  slug: string;
}

interface Comparison extends StatedFigure {
  /** The figure’s bar, then that of the national average. */
  bars: { quote: string; percent: number }[];
}
