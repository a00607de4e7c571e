import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { build } from 'rolldown';
import { searchRecords } from '../../src/search/build/records.ts';
import { report } from '../../src/site/report.ts';

/**
 * Make a page with Pagefind’s own interface over the records of this site, which searches at once for
 * the query in its address.
 *
 * @returns The new folder that it is in.
 */
export async function makePagefindPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-page-'));
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const { ref, content } of searchRecords(report)) {
    await index.addCustomRecord({ url: `/${ref}`, content, language: 'en', meta: { title: ref } });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<script src="/pagefind/pagefind-ui.js"></script><div id="search"></div><script>
const ui = new PagefindUI({ element: '#search', showImages: false });
ui.triggerSearch(new URLSearchParams(location.search).get('q'));
</script></html>`,
  );
  return folder;
}

/**
 * Make a small page that searches the records of this site with MiniSearch.
 *
 * @returns The new folder that it is in.
 */
export async function makeMiniSearchPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'minisearch-page-'));
  await build({
    input: fileURLToPath(new URL('minisearch-page.ts', import.meta.url)),
    platform: 'browser',
    output: { file: join(folder, 'page.js'), format: 'es', minify: true },
  });
  await writeFile(join(folder, 'records.json'), JSON.stringify(searchRecords(report)));
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><input name="q"><ol></ol><script type="module" src="/page.js"></script></html>',
  );
  return folder;
}
