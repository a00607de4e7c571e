import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { copyProject } from '../scripts/copy-project.ts';
import { buildAgain } from './build.ts';
import { DIST } from './site.ts';

it('builds the same bytes from another folder, for a user without a home', () => {
  const { copy, temporary } = copyProject();
  onTestFinished(() => {
    rmSync(temporary, { recursive: true });
  });

  // Nobody, root included, can make a folder below a file.
  const nowhere = join(copy, 'README.md');
  const folder = buildAgain(
    {
      HOME: nowhere,
      USERPROFILE: nowhere,
      APPDATA: nowhere,
      XDG_CONFIG_HOME: nowhere,
      ASTRO_TELEMETRY_DISABLED: undefined,
    },
    copy,
  );
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  expect(hashes(folder)).toEqual(hashes(DIST));
});

function hashes(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(folder + file).isFile())
    .sort()
    .map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(folder + file))
        .digest('hex'),
    ]);
}
