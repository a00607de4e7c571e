import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

/**
 * Build the Pagefind index of some records, each with its ref as its address: `/p38`. Sorted by
 * `place` they are in the order given, so that one search lists every paragraph.
 *
 * @returns The files that a search needs, in order of path: all but Pagefind’s ready-made interfaces.
 * @throws When Pagefind reports an error.
 */
export async function buildPagefindIndex(records: SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('; '));
    for (const [at, { ref, content }] of records.entries()) {
      const sort = { place: String(at).padStart(4, '0') };
      const record = { url: `/${ref}`, content, language: 'en', sort };
      refuse((await index.addCustomRecord(record)).errors);
    }
    const made = await index.getFiles();
    refuse(made.errors);
    return made.files
      .filter(({ path }) => NEEDED.test(path))
      .map(({ path, content }) => ({ path, content: new Uint8Array(content) }))
      .sort((a, b) => a.path.localeCompare(b.path));
  } finally {
    await close();
  }
}

function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.(en|unknown)\.pagefind|.*\.(pf_meta|pf_index|pf_fragment))$/;

export interface IndexFile {
  path: string;
  content: Uint8Array<ArrayBuffer>;
}
