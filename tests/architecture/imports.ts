import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Every import of every module under `src`, `.ts` and `.astro`, in order of file. The source of a script
 * counts as an import.
 */
export function readImports(root = ROOT): Import[] {
  return globSync('src/**/*.{ts,astro}', { cwd: root })
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      if (file.endsWith('.ts')) return importsIn(file, text);
      const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
      const scripts = text.matchAll(/<script src="([^"]+)"/g);
      return [
        ...importsIn(file, frontmatter),
        ...scripts.map(([, name = '']) => makeImport(file, name, false)),
      ];
    });
}

function importsIn(file: string, script: string): Import[] {
  const source = ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found: Import[] = [];
  const add = (name: ts.Node | undefined, isTypeOnly: boolean) => {
    if (name && ts.isStringLiteral(name)) found.push(makeImport(file, name.text, isTypeOnly));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function makeImport(file: string, name: string, isTypeOnly: boolean): Import {
  const isOwn = name.startsWith('.');
  const path = relative(ROOT, join(ROOT, dirname(file), name.replace(/\?.*$/, '')));
  return { file, target: isOwn ? path : name, isOwn, isTypeOnly };
}

export interface Import {
  /** The importing file, such as `src/site/map.ts`. */
  file: string;
  /** The path of the imported file, or the name of a package. */
  target: string;
  /** Whether the target is a file of this project. */
  isOwn: boolean;
  /** Whether only types are imported, which do not exist at run time. */
  isTypeOnly: boolean;
}
