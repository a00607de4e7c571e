import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

/**
 * Build the Pagefind index of some records.
 *
 * @returns The files that a search needs, in order of path. Of all that Pagefind makes, its ready-made
 * interfaces are left out.
 * @throws When Pagefind reports an error or did not take every record.
 */
export async function buildPagefindIndex(records: SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('; '));

    for (const { ref, words } of records) {
      const response = await index.addCustomRecord({
        url: `/${ref}`,
        content: words,
        language: 'en',
        // Pagefind searches what stands in `meta`, so it holds nothing but the ref.
        meta: { ref },
      });
      refuse(response.errors);
    }

    const made = await index.getFiles();
    refuse(made.errors);
    const files = made.files
      .filter(({ path }) => NEEDED.test(path))
      .map(({ path, content }) => ({ path, content: new Uint8Array(content) }))
      .sort((a, b) => a.path.localeCompare(b.path));
    refuseLoss(files, records.length);
    return files;
  } finally {
    await close();
  }
}

function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

function refuseLoss(files: IndexFile[], expected: number): void {
  const fragments = files.filter(({ path }) => path.startsWith('fragment/')).length;
  if (fragments !== expected) {
    throw new Error(`Pagefind: expected ${expected} records, found ${fragments}`);
  }
}

const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.(pf_meta|pf_index|pf_fragment))$/;

export interface IndexFile {
  path: string;
  content: Uint8Array<ArrayBuffer>;
}
