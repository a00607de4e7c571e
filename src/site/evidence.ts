import { shortLabel } from '../model/labels.ts';
import { parseRef } from '../model/refs.ts';
import type { EvidenceLink, Recommendation } from '../model/schema.ts';

/** The links of a recommendation to its evidence, in a group for each of its actions. */
export function evidenceOf({ evidence, actions }: Recommendation): Evidence {
  const groups = [
    { name: actions.length > 0 ? 'As a whole' : undefined, links: evidence },
    ...actions.map((action) => ({
      name: `Action ${shortLabel(action.ref)}`,
      links: action.evidence,
    })),
  ];
  return { groups, total: groups.reduce((sum, { links }) => sum + links.length, 0) };
}

/**
 * The recommendations that say the same as one in the annex or in the report itself; `undefined`
 * where there are none.
 */
export function counterpartsOf({ ref, counterparts }: Recommendation): Counterparts | undefined {
  const [first] = counterparts;
  return (
    first && {
      refs: counterparts.map((counterpart) => counterpart.ref),
      areFuller: parseRef(ref).series === 'main',
      reason: first.reason,
    }
  );
}

export interface Evidence {
  groups: {
    /** `undefined` for the only group. */
    name: string | undefined;
    links: EvidenceLink[];
  }[];
  /** The number of links in all groups. */
  total: number;
}

export interface Counterparts {
  refs: string[];
  /** Whether they are the longer version, in the annex. */
  areFuller: boolean;
  /** The words of the report that link them. */
  reason: string;
}
