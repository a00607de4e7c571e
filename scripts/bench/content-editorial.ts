import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { readEditorial, yamlFiles } from '../../src/parser/index.ts';
import type { Editorial } from '../../src/parser/index.ts';

/**
 * The data of the YAML files in `content/`, for the benchmarks.
 *
 * @throws When one of them cannot be read.
 */
export function contentEditorial(): Editorial {
  const editorial = readEditorial(
    yamlFiles((name) => new VFile({ path: name, value: readFileSync(`content/${name}`, 'utf8') })),
  );
  if (!editorial) throw new Error('The files of content/ cannot be read; npm run report says why.');
  return editorial;
}
