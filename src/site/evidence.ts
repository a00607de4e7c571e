import { shortLabel } from '../model/labels.ts';
import { plural } from '../text/count.ts';
import { parseRef } from '../model/refs.ts';
import type { Action, AreaLink, EvidenceLink, Recommendation } from '../model/schema.ts';

/**
 * The links of a recommendation to its evidence, in a group for each of its actions, with what says
 * the same as the action.
 */
export function evidenceOf({ evidence, actions }: Recommendation): Evidence {
  const groups = [
    {
      name: actions.length > 0 ? 'As a whole' : undefined,
      areas: [],
      counterparts: undefined,
      links: evidence,
    },
    ...actions.map((action) => ({
      name: `Action ${shortLabel(action.ref)}`,
      areas: action.areas,
      counterparts: counterpartsOf(action),
      links: action.evidence,
    })),
  ];
  return { groups, total: groups.reduce((sum, { links }) => sum + links.length, 0) };
}

/** The areas of a recommendation, each with those of its actions that concern it, where it has any. */
export function areasOf({
  areas,
  actions,
}: Pick<Recommendation, 'areas' | 'actions'>): LinkedArea[] {
  return areas.map((link) => {
    const concerned = actions.filter((action) =>
      action.areas.some(({ area }) => area === link.area),
    );
    const labels = concerned.map(({ ref }) => shortLabel(ref));
    if (labels.length === 0) return { link, extent: undefined };
    if (labels.length === actions.length) return { link, extent: 'all actions' };
    return { link, extent: `${plural(labels.length, 'action')} ${labels.join(', ')}` };
  });
}

/**
 * What says the same as a recommendation or an action, in the annex or in the report itself;
 * `undefined` where nothing does. Links with one reason are in one group, so that it is given once.
 */
export function counterpartsOf({
  ref,
  counterparts,
}: Pick<Recommendation | Action, 'ref' | 'counterparts'>): Counterparts | undefined {
  if (counterparts.length === 0) return undefined;
  const byReason = Map.groupBy(counterparts, ({ basis, reason }) => `${basis} ${reason}`);
  return {
    name: parseRef(ref).series === 'main' ? 'Set out in full at' : 'Summarised at',
    groups: [...byReason.values()],
  };
}

export interface Evidence {
  groups: {
    /** `undefined` for the only group. */
    name: string | undefined;
    /** The areas that the action concerns. */
    areas: AreaLink[];
    /** What says the same as the action. */
    counterparts: Counterparts | undefined;
    links: EvidenceLink[];
  }[];
  /** The number of links in all groups. */
  total: number;
}

export interface LinkedArea {
  link: AreaLink;
  /** Which of the actions concern it, in words; `undefined` where there are none. */
  extent: string | undefined;
}

export interface Counterparts {
  /** What they are: the longer version, in the annex, or the shorter one. */
  name: string;
  /** The links in groups; those of one group have the same basis and reason. */
  groups: EvidenceLink[][];
}
