import type { VFile } from 'vfile';
import type { Paragraph } from '../../model/schema.ts';
import { textsIn } from '../../model/texts.ts';
import type { Place } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import type { Editorial } from './index.ts';
import type { EvidenceFact } from './schema.ts';

/** Every paragraph and list item that an editor’s file refers to, once for each time it does so. */
export function referencesIn({
  report,
  links,
  counterparts,
  figures,
  statements,
}: Editorial): Reference[] {
  const overview = Object.entries(report.data.overview).map(([name, { ref }]) => {
    return { ref, file: report.file, place: report.placeOf(['overview', name]) };
  });
  const linked = linkedRefs(links.data).map(({ ref, path }) => {
    return { ref, file: links.file, place: links.placeOf(path) };
  });
  const paired = counterparts.data.counterparts.flatMap(({ summary, main }, at) => {
    const path = ['counterparts', at];
    const paths = [
      { ref: summary, path: [...path, 'summary'] },
      ...main.map((ref, index) => ({ ref, path: [...path, 'main', index] })),
    ];
    return paths.map(({ ref, path }) => {
      return { ref, file: counterparts.file, place: counterparts.placeOf(path) };
    });
  });
  const counted = (['figures', 'notFigures'] as const).flatMap((list) =>
    figures.data[list].map(({ ref }, at) => {
      return { ref, file: figures.file, place: figures.placeOf([list, at, 'ref']) };
    }),
  );
  const read = Object.entries(statements.data).flatMap(([list, entries]) =>
    entries.map(({ ref }, at) => {
      return { ref, file: statements.file, place: statements.placeOf([list, at, 'ref']) };
    }),
  );
  return [...overview, ...linked, ...paired, ...counted, ...read];
}

/** Every ref in links.yaml, in the order of the file, with the reasons that are about its words. */
export function linkedRefs({ recommendations, annexA }: EditorialData['links']): LinkedRef[] {
  const recommended = recommendations.flatMap(({ ref, areas, actions = [], ...links }, at) => {
    const path = ['recommendations', at];
    return [
      areasOf({ ref, areas }, path),
      ...linksIn(links, path),
      ...actions.flatMap((action, index) => {
        const actionPath = [...path, 'actions', index];
        return [areasOf(action, actionPath), ...linksIn(action, actionPath)];
      }),
    ];
  });
  return [...recommended, ...annexA.map((entry, at) => areasOf(entry, ['annexA', at]))];
}

/** The texts of a ref: of a paragraph with its list items, or of one item; none if it is unknown. */
export function textsAt(
  ref: string,
  paragraphs: readonly Pick<Paragraph, 'ref' | 'text' | 'items'>[],
): string[] {
  const paragraph = paragraphs.find((candidate) => candidate.ref === ref);
  if (paragraph) return textsIn(paragraph);
  const item = paragraphs.flatMap(({ items }) => items).find((candidate) => candidate.ref === ref);
  return item ? [item.text] : [];
}

function areasOf({ ref, areas }: { ref: string; areas: { reason: string }[] }, path: Path) {
  const reasons = areas.map(({ reason }, at) => {
    return { reason, path: [...path, 'areas', at, 'reason'] };
  });
  return { ref, path: [...path, 'ref'], reasons };
}

function linksIn({ counterparts = [], evidence }: Links, path: Path): LinkedRef[] {
  return Object.entries({ counterparts, evidence }).flatMap(([list, links]) =>
    links.map(({ ref, reason }, at) => {
      const linkPath = [...path, list, at];
      return {
        ref,
        path: [...linkPath, 'ref'],
        reasons: [{ reason, path: [...linkPath, 'reason'] }],
      };
    }),
  );
}

type Path = readonly PropertyKey[];

/** A place in an editor’s file that refers to a paragraph or list item. */
export interface Reference {
  ref: string;
  file: VFile;
  place: Place;
}

/** The links of a recommendation or an action to other texts. */
interface Links {
  counterparts?: EvidenceFact[] | undefined;
  evidence: EvidenceFact[];
}

interface LinkedRef {
  ref: string;
  path: Path;
  reasons: { reason: string; path: Path }[];
}
