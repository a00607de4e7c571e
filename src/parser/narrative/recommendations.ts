import type { Paragraph, Recommendation, Section } from '../../model/schema.ts';

/** The paragraphs that recommend, with their actions and time frames, not yet linked. */
export function readRecommendations(
  paragraphs: Paragraph[],
  sections: Section[],
): Recommendation[] {
  return paragraphs.filter(isRecommendation).flatMap(({ ref, section, text, items }) => {
    const timeframe = sections.find(({ slug }) => slug === section)?.timeframe;
    if (!timeframe) return [];
    const actions = items.map((item) => ({ ref: item.ref, text: item.text, evidence: [] }));
    const addressee = addresseeOf(text);
    return [
      { ref, timeframe, addressee, text, actions, counterparts: [], areas: [], evidence: [] },
    ];
  });
}

/** Whether a paragraph stands where the form has recommendations. */
export function isRecommendation({ part }: Pick<Paragraph, 'part'>): boolean {
  return part === 'recommendations' || part === 'annex-b';
}

/** Whom a recommendation tells to act: “The council should ensure”, but not “must be met”. */
function addresseeOf(text: string): string | null {
  return /^(The .+?) (?:must|should)(?! be)\b/.exec(text)?.[1] ?? null;
}
