import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

/**
 * Build the Pagefind index of some records.
 *
 * @returns The files that a search needs, in order of path, and the name by which Pagefind calls each
 * record. Of all that Pagefind makes, its ready-made interfaces are left out.
 * @throws When Pagefind reports an error or did not take every record.
 */
export async function buildPagefindIndex(records: SearchRecord[]): Promise<PagefindIndex> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('; '));

    for (const { ref, content } of records) {
      // The content is stems already, so no language: Pagefind then stems nothing.
      const record = { url: `/${ref}`, content, language: 'unknown', meta: {} };
      const response = await index.addCustomRecord(record);
      refuse(response.errors);
    }

    const made = await index.getFiles();
    refuse(made.errors);
    const files = made.files
      .map(({ path, content }) => ({ path, content: new Uint8Array(content) }))
      .sort((a, b) => a.path.localeCompare(b.path));
    return {
      files: files.filter(({ path }) => NEEDED.test(path)),
      names: namesOf(files, records),
    };
  } finally {
    await close();
  }
}

/** Which fragment, by its file’s name, is which record. */
function namesOf(files: IndexFile[], records: SearchRecord[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { path, content } of files) {
    const name = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const text = gunzipSync(content).toString();
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    names.set(url.slice(1), name);
  }
  const lost = records.filter(({ ref }) => !names.has(ref)).map(({ ref }) => ref);
  if (lost.length > 0 || names.size !== records.length) {
    throw new Error(`Pagefind: expected ${records.length} records, lost ${lost.join(', ')}`);
  }
  return names;
}

function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

// No fragments: the results are drawn from the words that the hits were checked against.
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.(pf_meta|pf_index))$/;

export interface PagefindIndex {
  files: IndexFile[];
  /** By a record’s ref, its name in Pagefind’s results. */
  names: Map<string, string>;
}

export interface IndexFile {
  path: string;
  content: Uint8Array<ArrayBuffer>;
}
