import type {
  Action,
  Area,
  AreaLink,
  Note,
  Paragraph,
  Recommendation,
  Section,
} from '../../model/schema.ts';
import { textsIn } from '../../model/texts.ts';
import { statedCounterparts } from './counterparts.ts';
import type { StatedParagraph } from './paragraphs.ts';

/**
 * The paragraphs that make recommendations, with everything that the text states about them: their
 * actions, time frame and addressee, the areas that they name, and their counterparts.
 *
 * A recommendation under no time frame is left out here and reported by the checks.
 */
export function readRecommendations(
  paragraphs: readonly StatedParagraph[],
  sections: readonly Section[],
  areas: readonly Area[],
  notes: readonly Note[],
): StatedRecommendation[] {
  const recommending = paragraphs.filter(isRecommendation);
  const refs = recommending.map(({ ref }) => ref);

  return recommending.flatMap(({ ref, section, text, items }) => {
    const timeframe = sections.find(({ slug }) => slug === section)?.timeframe;
    if (!timeframe) return [];
    return [
      {
        ref,
        timeframe,
        addressee: addresseeOf(text),
        text,
        actions: items.map((item) => ({
          ref: item.ref,
          text: item.text,
          areas: statedAreas([item.text], areas),
        })),
        counterparts: statedCounterparts(ref, refs, notes),
        areas: statedAreas(textsIn({ text, items }), areas),
      },
    ];
  });
}

/** Whether a paragraph is in a part of the report that contains recommendations. */
export function isRecommendation({ part }: Pick<Paragraph, 'part'>): boolean {
  return part === 'recommendations' || part === 'annex-b';
}

/** Who is told to act: “The council should ensure”, but not “must be met”. */
function addresseeOf(text: string): string | null {
  return /^(The .+?) (?:must|should)\b(?! be\b)/.exec(text)?.[1] ?? null;
}

/** The areas that some texts name in quotation marks: ‘Staying safe’. */
function statedAreas(texts: readonly string[], areas: readonly Area[]): AreaLink[] {
  return areas
    .filter(({ name }) => texts.some((text) => text.includes(`‘${name}’`)))
    .map(({ slug, name }) => ({ area: slug, basis: 'stated', reason: `It names ‘${name}’.` }));
}

/** A recommendation as the text states it, without an editor’s links. */
export interface StatedRecommendation extends Omit<Recommendation, 'actions' | 'evidence'> {
  actions: Omit<Action, 'counterparts' | 'evidence'>[];
}
