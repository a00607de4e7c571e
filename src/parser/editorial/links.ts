import type {
  Action,
  Area,
  AreaLink,
  EvidenceLink,
  Paragraph,
  Recommendation,
} from '../../model/schema.ts';
import { textsOf } from '../../model/texts.ts';
import type { StatedParagraph } from '../narrative/paragraphs.ts';
import type { StatedRecommendation } from '../narrative/recommendations.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import { addPartners } from './partners.ts';
import { knownEntries } from './known-entries.ts';
import type { Entry } from './known-entries.ts';
import type { AreaFact, EvidenceFact } from './schema.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Add an editor’s links to the recommendations: the areas that the text does not name, the evidence
 * for each recommendation and each action, and what says the same elsewhere.
 *
 * @returns New recommendations. A link to something unknown is left out and reported at its place in
 * the YAML file; a recommendation or action without an entry is reported too.
 */
export function linkRecommendations(
  recommendations: readonly StatedRecommendation[],
  targets: Targets,
  links: Links,
): Recommendation[] {
  const reference = {
    key: 'ref',
    known: refsOf(recommendations),
    what: 'a recommendation of this report',
  } as const;
  const entries = knownEntries(links.data.recommendations, ['recommendations'], reference, links);

  const linked = recommendations.map((recommendation) => {
    const entry = entryFor(recommendation.ref, entries, links);
    const areas = statedFirst(
      recommendation.areas,
      areaLinks(entry, areasOfReport(targets), links),
    );
    return {
      ...recommendation,
      areas,
      evidence: evidenceLinks(entry, targets, links),
      actions: linkActions({ ...recommendation, areas }, entry, targets, links),
    };
  });
  return addPartners(linked, links);
}

/**
 * Add an editor’s links to the paragraphs of Annex A: the areas that each concerns.
 *
 * @returns New paragraphs; those of other parts have no such links. Problems are reported as in
 * `linkRecommendations`.
 */
export function linkParagraphs(
  paragraphs: readonly StatedParagraph[],
  targets: Targets,
  links: Links,
): Paragraph[] {
  const inAnnexA = ({ part }: StatedParagraph) => part === 'annex-a';
  const known = refsOf(paragraphs.filter(inAnnexA));
  const reference = { key: 'ref', known, what: 'a paragraph of Annex A' } as const;
  const entries = knownEntries(links.data.annexA, ['annexA'], reference, links);

  return paragraphs.map((paragraph) => {
    const entry = inAnnexA(paragraph) ? entryFor(paragraph.ref, entries, links) : undefined;
    return { ...paragraph, concerns: areaLinks(entry, areasOfReport(targets), links) };
  });
}

function linkActions(
  { ref, areas, actions }: StatedRecommendation,
  entry: Entry<{ actions?: ActionFact[] | undefined }> | undefined,
  targets: Targets,
  links: Links,
): Action[] {
  const path = [...(entry?.path ?? []), 'actions'];
  const reference = { key: 'ref', known: refsOf(actions), what: `an action of ${ref}` } as const;
  const entries = knownEntries(entry?.fact.actions ?? [], path, reference, links);

  const possible = { known: areas.map(({ area }) => area), what: `an area of ${ref}` };

  return actions.map((action) => {
    const own = entryFor(action.ref, entries, links);
    return {
      ...action,
      counterparts: [],
      areas: statedFirst(action.areas, areaLinks(own, possible, links)),
      evidence: evidenceLinks(own, targets, links),
    };
  });
}

function areaLinks(
  entry: Entry<{ areas: AreaFact[] }> | undefined,
  possible: { known: readonly string[]; what: string },
  links: Links,
): AreaLink[] {
  if (!entry) return [];
  const reference = { key: 'area', ...possible } as const;
  return knownEntries(entry.fact.areas, [...entry.path, 'areas'], reference, links).map(
    ({ fact }) => ({ ...fact, basis: 'editorial' }),
  );
}

function areasOfReport({ areas }: Targets): { known: string[]; what: string } {
  return { known: areas.map(({ slug }) => slug), what: 'an area of this report' };
}

function evidenceLinks(
  entry: Entry<{ evidence: EvidenceFact[] }> | undefined,
  { paragraphs }: Targets,
  links: Links,
): EvidenceLink[] {
  if (!entry) return [];
  const known = refsOf(textsOf(paragraphs));
  const reference = { key: 'ref', known, what: 'a ref of this report' } as const;
  return knownEntries(entry.fact.evidence, [...entry.path, 'evidence'], reference, links).map(
    ({ fact }) => ({ ...fact, basis: 'editorial' }),
  );
}

/** The entry for a ref. A ref without an entry is reported. */
function entryFor<Fact extends { ref: string }>(
  ref: string,
  entries: readonly Entry<Fact>[],
  { file }: Links,
): Entry<Fact> | undefined {
  const entry = entries.find(({ fact }) => fact.ref === ref);
  if (!entry) {
    addProblem(file, 'link-missing', 1, `expected an entry for ${quote(ref)}, found none`);
  }
  return entry;
}

/** Areas that the text names, then those of an editor that it does not name. */
function statedFirst(stated: readonly AreaLink[], editorial: readonly AreaLink[]): AreaLink[] {
  const isNew = ({ area }: AreaLink) => !stated.some((link) => link.area === area);
  return [...stated, ...editorial.filter(isNew)];
}

function refsOf(things: readonly { ref: string }[]): string[] {
  return things.map(({ ref }) => ref);
}

type Links = YamlFile<EditorialData['links']>;
type ActionFact = NonNullable<EditorialData['links']['recommendations'][number]['actions']>[number];

/** What a link may refer to. */
interface Targets {
  areas: readonly Area[];
  paragraphs: readonly StatedParagraph[];
}
