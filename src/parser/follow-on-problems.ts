import type { VFile } from 'vfile';
import type { FileProblems } from './source/problem.ts';

/**
 * The problems to report. If the source text has problems, or lacks something that an editor counted,
 * those of the YAML files are left out: most are consequences, such as a link to a paragraph that could
 * not be read. What is wrong with the YAML itself is always reported.
 *
 * @param yamlFiles The YAML files, to which the problems belong.
 * @returns The problems of each YAML file, then those of the source text.
 */
export function discardFollowOnProblems(
  source: VFile,
  yamlFiles: readonly VFile[],
): FileProblems[] {
  const isMiscounted = yamlFiles.some(({ messages }) =>
    messages.some(({ ruleId }) => ruleId === 'report-count'),
  );
  const isReported = ({ ruleId }: VFile['messages'][number]) =>
    INDEPENDENT_RULES.includes(ruleId) || (source.messages.length === 0 && !isMiscounted);
  return [
    ...yamlFiles.map(({ path, messages }) => ({ path, messages: messages.filter(isReported) })),
    source,
  ];
}

/** The rules that a YAML file can break whatever the source text says. */
const INDEPENDENT_RULES: readonly (string | undefined)[] = [
  'content-missing',
  'content-invalid',
  'report-count',
];
