import type { VFile } from 'vfile';
import * as z from 'zod';
import type { Report } from '../model/schema.ts';
import { readYaml } from './editorial/yaml.ts';
import { addProblem, quote } from './source/problem.ts';
import type { Place } from './source/problem.ts';

/** Every id of a report that an address can contain: refs, slugs and the ids of judgements. */
export function idsOf(report: Identified): Set<string> {
  return new Set(wordsById(report).map(({ id }) => id));
}

/**
 * Compare the ids of a report with those of the report written before it, so that no published
 * address leads nowhere or to other words. An id that is lost and has no alias is reported; so is
 * one that now has the words of another (paragraphs were renumbered).
 *
 * @param file The report written before. If it cannot be read, or lacks what identifies its parts,
 * this alone is reported.
 */
export function checkIds(report: Report, file: VFile): void {
  const last = readYaml(file, LastReport);
  if (!last) {
    file.messages.length = 0;
    const reason = `expected the last report, to compare the ids with it, found another text; restore it, or ${ACCEPT}`;
    addProblem(file, 'report-unreadable', 1, reason);
    return;
  }

  const now = new Map(wordsById(report).map(({ id, words }) => [id, words]));
  const aliases = new Set(report.aliases?.map(({ from }) => from));
  const before = wordsById(last.data);
  const idOf = new Map(before.map(({ id, kind, words }) => [`${kind} ${words}`, id]));

  const addId = (rule: 'id-lost' | 'id-moved', place: Place, reason: string) => {
    addProblem(file, rule, place, `${reason}, or ${ACCEPT}`);
  };
  for (const { id, kind, words, path } of before) {
    const wordsNow = now.get(id);
    if (wordsNow === undefined) {
      if (aliases.has(id)) continue;
      const reason = `expected ${quote(id)}, which the last report had, found none; add an alias to content/aliases.yaml`;
      addId('id-lost', last.placeOf(path), reason);
    } else if (wordsNow !== words) {
      const other = idOf.get(`${kind} ${wordsNow}`);
      if (other === undefined || other === id) continue;
      const reason = `expected ${quote(id)} with its own words, found those that ${quote(other)} had in the last report; check the numbers`;
      addId('id-moved', last.placeOf(path), reason);
    }
  }
  for (const [at, { from }] of (last.data.aliases ?? []).entries()) {
    if (aliases.has(from) || now.has(from)) continue;
    const reason = `expected the alias ${quote(from)}, which the last report had, found none; add it to content/aliases.yaml`;
    addId('id-lost', last.placeOf(['aliases', at]), reason);
  }
}

function wordsById({ areas, sections, paragraphs, judgements }: Identified): Words[] {
  return [
    ...areas.map(({ slug, name }, at) => {
      return { id: slug, kind: 'area', words: name, path: ['areas', at, 'slug'] };
    }),
    ...sections.map(({ slug, heading }, at) => {
      return { id: slug, kind: 'section', words: heading, path: ['sections', at, 'slug'] };
    }),
    ...paragraphs.flatMap(({ ref, text, items }, at) => [
      { id: ref, kind: 'text', words: text, path: ['paragraphs', at, 'ref'] },
      ...items.map((item, index) => {
        const path = ['paragraphs', at, 'items', index, 'ref'];
        return { id: item.ref, kind: 'text', words: item.text, path };
      }),
    ]),
    ...judgements.map(({ id, subject, scope }, at) => {
      return {
        id,
        kind: 'judgement',
        words: `${subject}, ${scope}`,
        path: ['judgements', at, 'id'],
      };
    }),
  ];
}

const ACCEPT = 'run npm run report -- --accept';

/** What identifies the parts of a report; an earlier version of the format may differ in the rest. */
const LastReport = z.object({
  areas: z.array(z.object({ slug: z.string(), name: z.string() })),
  sections: z.array(z.object({ slug: z.string(), heading: z.string() })),
  paragraphs: z.array(
    z.object({
      ref: z.string(),
      text: z.string(),
      items: z.array(z.object({ ref: z.string(), text: z.string() })),
    }),
  ),
  judgements: z.array(z.object({ id: z.string(), subject: z.string(), scope: z.string() })),
  aliases: z.array(z.object({ from: z.string() })).optional(),
});

type Identified = Pick<
  z.infer<typeof LastReport>,
  'areas' | 'sections' | 'paragraphs' | 'judgements'
>;

/** An id, and the words that it identified. */
interface Words {
  id: string;
  kind: string;
  words: string;
  /** Where the id is in the report’s data. */
  path: PropertyKey[];
}
