import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';

/** A value in a YAML text: where it begins, and the values in it by their keys or indexes. */
export interface YamlNode {
  /** In UTF-16 units; `undefined` for a key without a value. */
  start: number | undefined;
  children: ReadonlyMap<string, YamlNode>;
}

/**
 * The value of the first document in a YAML text, from the events of the YAML parser. A whole document
 * begins at the start of the text, comments included.
 */
export function yamlTree(source: string, events: readonly Event[]): YamlNode | undefined {
  const [, ...rest] = events;
  const root = readNode(source, rest.values());
  return root && { ...root, start: 0 };
}

/** The start of the value at a path; if there is none, of the nearest value that contains it. */
export function startOf(
  path: readonly PropertyKey[],
  { start, children }: YamlNode,
): number | undefined {
  const [key, ...rest] = path;
  const child = key === undefined ? undefined : children.get(String(key));
  return child ? (startOf(rest, child) ?? start) : start;
}

/** Read the next value and all that it contains; `undefined` at the end of a collection. */
function readNode(source: string, events: ArrayIterator<Event>): YamlNode | undefined {
  const { value: event, done } = events.next();
  if (done === true) return undefined;
  switch (event.type) {
    case EVENT_ID.SEQUENCE:
      return { start: event.start, children: new Map(readItems(source, events)) };
    case EVENT_ID.MAPPING:
      return { start: event.start, children: new Map(readPairs(source, events)) };
    case EVENT_ID.SCALAR:
      return { start: startOfScalar(event), children: new Map() };
    default:
      return undefined;
  }
}

function* readItems(source: string, events: ArrayIterator<Event>): Generator<[string, YamlNode]> {
  for (let index = 0; ; index++) {
    const item = readNode(source, events);
    if (!item) return;
    yield [String(index), item];
  }
}

function* readPairs(source: string, events: ArrayIterator<Event>): Generator<[string, YamlNode]> {
  for (;;) {
    const { value: key, done } = events.next();
    if (done === true || key.type !== EVENT_ID.SCALAR) return;
    const value = readNode(source, events);
    if (value) yield [getScalarValue(source, key), value];
  }
}

/** Where a scalar begins, with its quotation mark. */
function startOfScalar({ valueStart, style }: ScalarEvent): number | undefined {
  if (valueStart === NO_VALUE) return undefined;
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted ? valueStart - 1 : valueStart;
}

/** Where js-yaml says that an empty value begins. */
const NO_VALUE = -1;
