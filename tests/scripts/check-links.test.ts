import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../scripts/check-links.ts';
import { temporaryPath } from './run-command.ts';

describe('the links of a document', () => {
  it('may lead to a file, a heading, an anchor that is repeated, or another site', () => {
    const path = write(`
# A title, with \`code\`
## Part
## Part
[1](./other.md) [2](other.md#its-heading) [3](#a-title-with-code) [4](#part-1)
[5](https://example.org/nothing) [6](<two words.md>) ![7](docs/picture.png)
`);
    expect(problemsIn(path)).toEqual([]);
  });

  it('are refused where the file or the heading does not exist', () => {
    const path = write('# Title\n\n[1](gone.md)\n[2](other.md#gone)\n[3](#gone)\n![4](gone.png)\n');
    expect(problemsIn(path)).toEqual([
      [3, 'dead-link'],
      [4, 'dead-link'],
      [5, 'dead-link'],
      [6, 'dead-link'],
    ]);
  });
});

describe('a path in backticks', () => {
  it('is refused where the project has no such file', () => {
    const path = write('See `src/site/`, `tests/gone.ts`, `dist/` and `content/*.yaml`.');
    expect(problemsIn(path)).toEqual([[1, 'dead-path']]);
  });
});

function write(text: string): string {
  const path = temporaryPath('README.md');
  const folder = dirname(path);
  writeFileSync(path, text);
  writeFileSync(join(folder, 'other.md'), '# Its heading\n');
  writeFileSync(join(folder, 'two words.md'), '');
  mkdirSync(join(folder, 'docs'));
  writeFileSync(join(folder, 'docs/picture.png'), '');
  return path;
}

function problemsIn(path: string) {
  return checkLinks(path).messages.map(({ line, ruleId }) => [line, ruleId]);
}
