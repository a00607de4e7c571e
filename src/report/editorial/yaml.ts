import type { VFile } from 'vfile';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { addProblem } from '../problem.ts';
import type { Place } from '../problem.ts';

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
  if (document.errors.length > 0) return undefined;

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
    addProblem(
      file,
      'content-invalid',
      placeOf(issue.path),
      `${issue.path.join('.')}: ${issue.message}`,
    );
  }
  return undefined;
}

export interface YamlFile<Data> {
  data: Data;
  file: VFile;
  /** The place of what stands at a path, or of the nearest thing around it. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}
