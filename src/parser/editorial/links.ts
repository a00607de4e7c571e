import type { EvidenceFact, LinkFacts, YamlFile } from './index.ts';
import type {
  Area,
  AreaLink,
  EvidenceLink,
  Paragraph,
  Recommendation,
} from '../../model/schema.ts';
import { addProblem, quote } from '../source/problem.ts';
import { textsOf } from '../../model/texts.ts';

/**
 * Join the editor’s links to what they link: the areas and the evidence of every recommendation,
 * and the areas of every paragraph of annex A. A link that the report states itself, by quoting an
 * area’s name, comes first.
 *
 * @returns Nothing; the links are put in place. A link to nothing is reported where it is written,
 * and so is a recommendation, an action or a paragraph of annex A that the editor passed over.
 */
export function linkReport(
  { paragraphs, recommendations, areas }: Linkable,
  { data, file, placeOf }: YamlFile<LinkFacts>,
): void {
  const refs = refsOf(textsOf(paragraphs));
  const slugs = new Set(areas.map(({ slug }) => slug));
  const annexA = paragraphs.filter(({ part }) => part === 'annex-a');

  const expect = (known: Set<string>, name: string, path: Path): boolean => {
    if (known.has(name)) return true;
    const reason = `expected something of the report that can stand here, found ${quote(name)}`;
    addProblem(file, 'link-dangling', placeOf(path), reason);
    return false;
  };
  const areaLinks = (facts: AreaFacts, path: Path): AreaLink[] =>
    facts
      .filter(({ area }, at) => expect(slugs, area, [...path, 'areas', at, 'area']))
      .map((fact) => ({ ...fact, basis: 'editorial' }));
  const evidenceLinks = (facts: EvidenceFact[], path: Path): EvidenceLink[] =>
    facts
      .filter(({ ref }, at) => expect(refs, ref, [...path, 'evidence', at, 'ref']))
      .map((fact) => ({ ...fact, basis: 'editorial' }));

  const passedOver = new Set([
    ...recommendations.flatMap(({ ref, actions }) => [ref, ...actions.map((action) => action.ref)]),
    ...annexA.map(({ ref }) => ref),
  ]);

  for (const [at, fact] of data.recommendations.entries()) {
    const path = ['recommendations', at];
    const recommendation = recommendations.find(({ ref }) => ref === fact.ref);
    if (!expect(refsOf(recommendations), fact.ref, [...path, 'ref']) || !recommendation) continue;

    passedOver.delete(fact.ref);
    recommendation.areas = statedFirst(
      statedAreas(recommendation, areas),
      areaLinks(fact.areas, path),
    );
    recommendation.evidence = evidenceLinks(fact.evidence, path);

    for (const [actionAt, actionFact] of (fact.actions ?? []).entries()) {
      const actionPath = [...path, 'actions', actionAt];
      const action = recommendation.actions.find(({ ref }) => ref === actionFact.ref);
      const refPath = [...actionPath, 'ref'];
      if (!expect(refsOf(recommendation.actions), actionFact.ref, refPath) || !action) continue;
      passedOver.delete(actionFact.ref);
      action.evidence = evidenceLinks(actionFact.evidence, actionPath);
    }
  }

  for (const [at, fact] of data.annexA.entries()) {
    const path = ['annexA', at];
    const paragraph = annexA.find(({ ref }) => ref === fact.ref);
    if (!expect(refsOf(annexA), fact.ref, [...path, 'ref']) || !paragraph) continue;
    passedOver.delete(fact.ref);
    paragraph.concerns = areaLinks(fact.areas, path);
  }

  for (const ref of passedOver) {
    addProblem(file, 'link-missing', 1, `expected an entry for ${quote(ref)}, found none`);
  }
}

function refsOf(things: readonly { ref: string }[]): Set<string> {
  return new Set(things.map(({ ref }) => ref));
}

function statedAreas({ text, actions }: Recommendation, areas: Area[]): AreaLink[] {
  return areas.flatMap(({ slug, name }) => {
    const says = [{ text }, ...actions].some((words) => words.text.includes(`‘${name}’`));
    return says ? [{ area: slug, basis: 'stated', reason: `It names ‘${name}’.` }] : [];
  });
}

function statedFirst(stated: AreaLink[], editorial: AreaLink[]): AreaLink[] {
  const isNew = ({ area }: AreaLink) => !stated.some((link) => link.area === area);
  return [...stated, ...editorial.filter(isNew)];
}

type Path = readonly PropertyKey[];
type AreaFacts = LinkFacts['annexA'][number]['areas'];

interface Linkable {
  areas: Area[];
  paragraphs: Paragraph[];
  recommendations: Recommendation[];
}
