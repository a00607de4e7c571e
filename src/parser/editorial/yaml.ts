import { constructFromEvents, parseEvents, YAMLException } from 'js-yaml';
import type { Event } from 'js-yaml';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type * as z from 'zod';
import { addProblem } from '../source/problem.ts';
import type { Place } from '../source/problem.ts';
import { startOf, yamlTree } from './yaml-places.ts';

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
  const parsed = parse(file);
  if (!parsed) return undefined;

  const { value, placeOf } = parsed;
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

/** The value in a YAML file; `undefined`, and a problem, if there is none. */
function parse(file: VFile): (Pick<YamlFile<unknown>, 'placeOf'> & { value: unknown }) | undefined {
  // A file that could not be read has a message already.
  if (file.messages.length > 0) return undefined;
  const source = String(file);
  try {
    const events = parseEvents(source, {});
    // An alias can contain itself, or make a short file huge. No file here needs one.
    const [value, ...more] = constructFromEvents(events, { source, maxAliases: 0 });
    if (more.length > 0) {
      addProblem(file, 'content-invalid', 1, 'expected the data of one YAML document, found more');
      return undefined;
    }
    if (value === undefined || value === null) {
      addProblem(file, 'content-invalid', 1, 'expected the data of this file, found an empty file');
      return undefined;
    }
    return { value, placeOf: placeFinder(file, source, events) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line, column } = error.mark ?? { line: 0, column: 0 };
    const reason = `expected valid YAML, found an error: ${error.reason}`;
    addProblem(file, 'content-invalid', { line: line + 1, column: column + 1 }, reason);
    return undefined;
  }
}

/** A function that finds the place of a path; it reads the text for places when it is first asked. */
function placeFinder(
  file: VFile,
  source: string,
  events: readonly Event[],
): YamlFile<unknown>['placeOf'] {
  let known: ((path: readonly PropertyKey[]) => Place) | undefined;
  const read = (): NonNullable<typeof known> => {
    const tree = yamlTree(source, events);
    const places = location(file);
    return (path) => (tree && places.toPoint(startOf(path, tree))) ?? 1;
  };
  return (path) => (known ??= read())(path);
}

/** The paths that an issue is about: its own, or that of each key that the schema does not have. */
function pathsOf(issue: z.core.$ZodIssue): PropertyKey[][] {
  if (issue.code !== 'unrecognized_keys') return [issue.path];
  return issue.keys.map((key) => [...issue.path, key]);
}

export interface YamlFile<Data> {
  data: Data;
  file: VFile;
  /** The place of the value at a path; if there is none, of the nearest value that contains it. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}
