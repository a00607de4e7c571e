import type { VFile } from 'vfile';
import { AbbreviationFacts, CounterpartFacts, LinkFacts, ReportFacts } from './schema.ts';
import { readYaml } from './yaml.ts';
import type { YamlFile } from './yaml.ts';

export type {
  AbbreviationFacts,
  CounterpartFacts,
  EvidenceFact,
  LinkFacts,
  ReportFacts,
} from './schema.ts';
export type { YamlFile } from './yaml.ts';

/**
 * Read what the editor of this site adds to the report.
 *
 * @returns `undefined` when a file could not be read; it then carries its problems.
 */
export function readEditorial(files: EditorialFiles): Editorial | undefined {
  const report = readYaml(files.report, ReportFacts);
  const abbreviations = readYaml(files.abbreviations, AbbreviationFacts);
  const links = readYaml(files.links, LinkFacts);
  const counterparts = readYaml(files.counterparts, CounterpartFacts);
  return report && abbreviations && links && counterparts
    ? { report, abbreviations, links, counterparts }
    : undefined;
}

/** The files of `content/` beside the source text. */
export interface EditorialFiles {
  report: VFile;
  abbreviations: VFile;
  links: VFile;
  counterparts: VFile;
}

/** What is true of this report but not in its text, each fact with its place. */
export interface Editorial {
  report: YamlFile<ReportFacts>;
  abbreviations: YamlFile<AbbreviationFacts>;
  links: YamlFile<LinkFacts>;
  counterparts: YamlFile<CounterpartFacts>;
}
