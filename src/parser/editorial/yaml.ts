import type { VFile } from 'vfile';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type * as z from 'zod';
import { addProblem } from '../source/problem.ts';
import type { Place } from '../source/problem.ts';

/**
 * Read a YAML file by its schema.
 *
 * @returns The data, and a way from a path in it to its place in the file; `undefined` when the
 * file is not YAML or not of this schema, every fault of which is then a problem of the file.
 */
export function readYaml<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
): YamlFile<z.infer<Schema>> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(String(file), { lineCounter: counter });

  for (const error of document.errors) {
    const [{ line, col } = { line: 1, col: 1 }] = error.linePos ?? [];
    addProblem(file, 'content-invalid', { line, column: col }, error.message.split('\n')[0] ?? '');
  }
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const { line, col } = counter.linePos(alias.range?.[0] ?? 0);
      const reason = `expected an anchor &${alias.source} before the alias, found none`;
      addProblem(file, 'content-invalid', { line, column: col }, reason);
    },
  });
  if (file.messages.length > 0) return undefined;

  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) {
        const { line, col } = counter.linePos(node.range[0]);
        return { line, column: col };
      }
    }
    return 1;
  };

  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, file, placeOf };
  for (const issue of result.error.issues) {
    for (const path of pathsOf(issue)) {
      addProblem(file, 'content-invalid', placeOf(path), `${path.join('.')}: ${issue.message}`);
    }
  }
  return undefined;
}

/** What an issue is about: where it stands, or each of the keys there that the schema lacks. */
function pathsOf(issue: z.core.$ZodIssue): PropertyKey[][] {
  if (issue.code !== 'unrecognized_keys') return [issue.path];
  return issue.keys.map((key) => [...issue.path, key]);
}

export interface YamlFile<Data> {
  data: Data;
  file: VFile;
  /** The place of what stands at a path, or of the nearest thing around it. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}
