import type * as z from 'zod';
import {
  AbbreviationFacts,
  AliasFacts,
  AlsoCalledFacts,
  CounterpartFacts,
  FigureFacts,
  LinkFacts,
  ReportFacts,
  SubjectFacts,
  TermFacts,
  StatementFacts,
  WordFamilyFacts,
} from './schema.ts';

/**
 * The YAML files of `content/`, each with its schema. This is the only list of them: types, file
 * names and reading follow from it.
 */
export const EDITORIAL_FILES = {
  report: ReportFacts,
  abbreviations: AbbreviationFacts,
  links: LinkFacts,
  counterparts: CounterpartFacts,
  statements: StatementFacts,
  aliases: AliasFacts,
  'word-families': WordFamilyFacts,
  'also-called': AlsoCalledFacts,
  subjects: SubjectFacts,
  terms: TermFacts,
  figures: FigureFacts,
};

/** A value for each YAML file, made from the file’s name, such as `links.yaml`. */
export function yamlFiles<Value>(make: (fileName: string) => Value): Record<EditorialName, Value> {
  const entries = Object.keys(EDITORIAL_FILES).map((name) => [name, make(`${name}.yaml`)]);
  return Object.fromEntries(entries) as Record<EditorialName, Value>;
}

export type EditorialName = keyof typeof EDITORIAL_FILES;

/** The validated data of each YAML file. */
export type EditorialData = {
  [Name in EditorialName]: z.infer<(typeof EDITORIAL_FILES)[Name]>;
};
