import type { VFile } from 'vfile';
import { EDITORIAL_FILES } from './files.ts';
import type { EditorialData, EditorialName } from './files.ts';
import { readYaml } from './yaml.ts';
import type { YamlFile } from './yaml.ts';

export { yamlFiles } from './files.ts';

/**
 * Read and validate every YAML file of `content/`.
 *
 * @returns The data of each file; `undefined` if a file is invalid, which then has messages.
 */
export function readEditorial(files: Record<EditorialName, VFile>): Editorial | undefined {
  const read = Object.entries(EDITORIAL_FILES).map(([name, schema]) => [
    name,
    readYaml(files[name as EditorialName], schema),
  ]);
  return read.every(([, file]) => file !== undefined)
    ? (Object.fromEntries(read) as Editorial)
    : undefined;
}

/** The facts that an editor adds to the report, each with its place in its YAML file. */
export type Editorial = { [Name in EditorialName]: YamlFile<EditorialData[Name]> };
