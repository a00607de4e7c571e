import { relative } from 'node:path';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/**
 * The order of test files in which none that takes long is left for the end, when the other workers
 * have nothing more to do. Vitest orders them by the times of the last run, but a first run has none,
 * and then it takes the largest file first.
 */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isOther = ({ moduleId, project }: TestSpecification) =>
      Number(!SLOW_FILES.includes(relative(project.config.root, moduleId)));
    const groupOf = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    return (await super.sort(files)).toSorted(
      (a, b) => groupOf(a) - groupOf(b) || isOther(a) - isOther(b),
    );
  }
}

/** Small files that take long. */
export const SLOW_FILES = [
  'tests/parser/fuzz/fuzz.test.ts',
  'tests/search/every-phrase.test.ts',
  'tests/parser/rewrapping.test.ts',
  'tests/client/paragraph-menu/text-fragment.test.ts',
  'tests/built/reproducible.test.ts',
  'tests/browser/offline.test.ts',
  'tests/browser/accessibility-in-light.test.ts',
  'tests/browser/accessibility-in-dark.test.ts',
  'tests/browser/every-width.test.ts',
  'tests/browser/search-missing.test.ts',
  'tests/browser/hostile-query.test.ts',
  'tests/browser/dev-overlay.test.ts',
];
