import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { printProblems } from './print-problems.ts';

/** A path in backticks, such as `src/site/urls.ts`. Paths with placeholders or patterns are ignored. */
const PROJECT_PATH = /^(?:\.github|content|deploy|docs|public|scripts|src|tests)\/[\w./-]*$/;

/**
 * Check the project's own documents: every relative link leads to a file, every anchor to a heading,
 * and every path of the project in backticks exists.
 *
 * @param path The Markdown file, relative to the working directory.
 * @returns The file, with a message for each dead link.
 */
export function checkLinks(path: string): VFile {
  const file = new VFile({ path, value: readFileSync(path, 'utf8') });
  visit(parse(file), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const reason = problemOf(node.url, path);
      if (reason) file.message(reason, { place: node.position, ruleId: 'dead-link' });
    } else if (node.type === 'inlineCode' && PROJECT_PATH.test(node.value)) {
      if (existsSync(node.value)) return;
      const reason = `expected a path of the project, found "${node.value}"`;
      file.message(reason, { place: node.position, ruleId: 'dead-path' });
    }
  });
  return file;
}

/** What is wrong with a link from a document; `undefined` for a good link or one to another site. */
function problemOf(url: string, from: string): string | undefined {
  if (/^[a-z]+:/.test(url)) return undefined;
  const [target = '', anchor] = decodeURI(url).split('#');
  const path = target === '' ? from : join(dirname(from), target);
  if (!existsSync(path)) return `expected a link to a file, found "${url}"`;
  if (anchor === undefined || anchorsOf(path).has(anchor)) return undefined;
  return `expected a link to a heading of ${path}, found "${url}"`;
}

/** The anchors that GitHub gives to the headings of a document. */
function anchorsOf(path: string): Set<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  visit(parse(new VFile(readFileSync(path, 'utf8'))), 'heading', (heading) => {
    anchors.add(slugger.slug(toString(heading)));
  });
  return anchors;
}

function parse(file: VFile): Root {
  return unified().use(remarkParse).parse(file);
}

if (import.meta.main) {
  const files = globSync(['*.md', 'deploy/*.md']).map(checkLinks);
  printProblems(files, process.stderr);
  if (files.some(({ messages }) => messages.length > 0)) process.exitCode = 1;
}
