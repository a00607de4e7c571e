import { paragraphOf } from '../../model/refs.ts';
import type { EvidenceLink, Recommendation } from '../../model/schema.ts';
import type { EditorialData } from './files.ts';
import { knownEntries } from './known-entries.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Add an editor’s pairs of recommendations and of actions that say the same, in full and in brief. Each
 * pair is given once and holds both ways. The report connects one recommendation with a whole annex;
 * where an editor pairs one of that annex with another recommendation, this pair takes its place.
 *
 * @returns New recommendations. A partner that is no recommendation or action is left out and reported
 * at its place in the YAML file.
 */
export function addPartners(
  recommendations: readonly Recommendation[],
  links: YamlFile<EditorialData['links']>,
): Recommendation[] {
  const pairs = pairsIn(recommendations, links);
  const partnersOf = (ref: string): EvidenceLink[] =>
    pairs.flatMap(({ refs: [first, second], reason }) => {
      const other = first === ref ? second : second === ref ? first : undefined;
      return other === undefined ? [] : [{ ref: other, basis: 'editorial', reason }];
    });
  const isPairedElsewhere = (ref: string, other: string): boolean => {
    const partners = partnersOf(ref);
    return partners.length > 0 && !partners.some((one) => paragraphOf(one.ref) === other);
  };

  return recommendations.map((recommendation) => {
    const { ref, actions, counterparts } = recommendation;
    const stated = counterparts.filter(
      (other) => !isPairedElsewhere(ref, other.ref) && !isPairedElsewhere(other.ref, ref),
    );
    return {
      ...recommendation,
      counterparts: [...stated, ...partnersOf(ref)],
      actions: actions.map((action) => ({ ...action, counterparts: partnersOf(action.ref) })),
    };
  });
}

/** The pairs of the YAML file, without those with something unknown. */
function pairsIn(
  recommendations: readonly Recommendation[],
  links: YamlFile<EditorialData['links']>,
): Pair[] {
  const known = recommendations.flatMap(({ ref, actions }) => [
    ref,
    ...actions.map((one) => one.ref),
  ]);
  const lists = links.data.recommendations.flatMap(({ actions = [], ...whole }, at) => {
    const path = ['recommendations', at];
    return [
      { ...whole, path },
      ...actions.map((action, index) => ({ ...action, path: [...path, 'actions', index] })),
    ];
  });
  return lists.flatMap(({ ref, counterparts = [], path }) => {
    const reference = {
      key: 'ref',
      known: known.filter((other) => other !== ref),
      what: 'another recommendation or action of this report',
    } as const;
    return knownEntries(counterparts, [...path, 'counterparts'], reference, links).map(
      ({ fact: { ref: other, reason } }) => ({ refs: [ref, other] as const, reason }),
    );
  });
}

interface Pair {
  refs: readonly [string, string];
  reason: string;
}
