import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import type { Paragraph } from '../../model/schema.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { Editorial } from './index.ts';
import { referencesIn, textsAt } from './references.ts';
import type { Reference } from './references.ts';
import { Pins } from './schema.ts';
import { readYaml } from './yaml.ts';

/**
 * A pin for each paragraph and list item that an editor’s file refers to: a short hash of its words,
 * which shows later whether they are still the words that the editor read.
 *
 * @returns The pins by ref, in report order.
 */
export function makePins(paragraphs: readonly Paragraph[], editorial: Editorial): Pins {
  const references = new Set(referencesIn(editorial).map(({ ref }) => ref));
  const refs = paragraphs.flatMap(({ ref, items }) => [ref, ...items.map((item) => item.ref)]);
  const pinned = refs.filter((ref) => references.has(ref));
  return Object.fromEntries(pinned.map((ref) => [ref, hashOf(textsAt(ref, paragraphs))]));
}

/**
 * Compare the words that an editor refers to with the pins made before. Each ref whose words have
 * changed, or that has no pin, is reported once, where an editor’s file first refers to it.
 *
 * @param file The file with the pins. A pin that is not used is reported in it.
 */
export function checkPins(
  paragraphs: readonly Paragraph[],
  editorial: Editorial,
  file: VFile,
): void {
  const read = readYaml(file, Pins);
  if (!read) return;

  const now = makePins(paragraphs, editorial);
  const references = Map.groupBy(referencesIn(editorial), ({ ref }) => ref);
  for (const [ref, [first, ...others]] of references) {
    const pin = read.data[ref];
    if (!first || pin === now[ref]) continue;
    if (pin === undefined) {
      const reason = `expected a pin of ${quote(ref)} in ${file.path}, found none; ${ACCEPT}`;
      addProblem(first.file, 'pin-missing', first.place, reason);
    } else {
      const reason = `expected the words that ${ref} had when an editor linked to it, found others; read the link again${alsoAt(others)}, then ${ACCEPT}`;
      addProblem(first.file, 'pin-changed', first.place, reason);
    }
  }
  for (const ref of Object.keys(read.data)) {
    if (references.has(ref)) continue;
    const reason = `expected a ref that an editor’s file refers to, found ${quote(ref)}; ${ACCEPT}`;
    addProblem(file, 'pin-unused', read.placeOf([ref]), reason);
  }
}

/** The other places that refer to the same words, each file once: ` (also links.yaml:54, 60)`. */
function alsoAt(references: readonly Reference[]): string {
  if (references.length === 0) return '';
  const byFile = Map.groupBy(references, ({ file }) => file.path);
  const places = [...byFile].map(([path, list]) => {
    const lines = list.map(({ place }) => (typeof place === 'number' ? place : place.line));
    return `${path}:${lines.join(', ')}`;
  });
  return ` (also ${places.join('; ')})`;
}

function hashOf(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12);
}

const ACCEPT = 'run npm run report -- --accept';
