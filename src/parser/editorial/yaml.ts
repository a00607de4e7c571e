import type { VFile } from 'vfile';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type * as z from 'zod';
import { required } from '../../text/required.ts';
import { addProblem } from '../source/problem.ts';
import type { Place } from '../source/problem.ts';

/**
 * Parse a YAML file and validate it with a schema.
 *
 * @returns The data, with a function that finds the place of a path in the file; `undefined` if the
 * file is not valid, in which case every error is a message of the file.
 */
export function readYaml<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
): YamlFile<z.infer<Schema>> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(String(file), { lineCounter: counter });

  for (const error of document.errors) {
    const [{ line, col } = { line: 1, col: 1 }] = error.linePos ?? [];
    const [summary] = error.message.split('\n');
    const reason = `expected valid YAML, found an error: ${required(summary, 'an error message')}`;
    addProblem(file, 'content-invalid', { line, column: col }, reason);
  }
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const [start] = required(alias.range, 'the range of an alias');
      const { line, col } = counter.linePos(start);
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

  const value = valueOf(document);
  if (value === undefined) {
    const reason = `expected at most ${MAX_ALIASES} uses of anchors, found more`;
    addProblem(file, 'content-invalid', 1, reason);
    return undefined;
  }
  if (value === null) {
    addProblem(file, 'content-invalid', 1, 'expected the data of this file, found an empty file');
    return undefined;
  }
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, file, placeOf };
  for (const issue of result.error.issues) {
    for (const path of pathsOf(issue)) {
      const name = path.length > 0 ? path.join('.') : 'the file';
      const reason =
        issue.code === 'custom' || issue.message.startsWith('expected')
          ? issue.message
          : `expected a valid value of ${name}, found an error: ${issue.message}`;
      addProblem(file, 'content-invalid', placeOf(path), reason);
    }
  }
  return undefined;
}

/** The data of a document; `undefined` if its aliases repeat so much that it would be huge. */
function valueOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** The paths that an issue is about: its own, or that of each key that the schema does not have. */
function pathsOf(issue: z.core.$ZodIssue): PropertyKey[][] {
  if (issue.code !== 'unrecognized_keys') return [issue.path];
  return issue.keys.map((key) => [...issue.path, key]);
}

const MAX_ALIASES = 100;

export interface YamlFile<Data> {
  data: Data;
  file: VFile;
  /** The place of the value at a path; if there is none, of the nearest value that contains it. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}
