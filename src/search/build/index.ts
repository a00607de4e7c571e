import type { Report } from '../../model/schema.ts';
import type { CorpusData } from '../query/index.ts';
import type { NamesData } from '../query/more.ts';
import { askedPlaces } from './asked-places.ts';
import { groupsOfFigures } from './figure-groups.ts';
import { indexPlaces } from './index-places.ts';
import { makeCorpus } from './make-corpus.ts';
import { buildPagefindIndex } from './pagefind.ts';
import type { IndexFile } from './pagefind.ts';
import { searchRecords } from './records.ts';

export type { IndexFile } from './pagefind.ts';

/** Everything that a search of a report loads; made once for each report. */
export function searchIndexOf(report: Report): Promise<SearchIndex> {
  const made = indexes.get(report) ?? makeIndex(report);
  indexes.set(report, made);
  return made;
}

async function makeIndex(report: Report): Promise<SearchIndex> {
  const places = [...askedPlaces(), ...indexPlaces(report)];
  return {
    files: await buildPagefindIndex(searchRecords(report)),
    corpus: makeCorpus(report, places),
    names: { readers: report.alsoCalled, places, figures: groupsOfFigures() },
  };
}

const indexes = new WeakMap<Report, Promise<SearchIndex>>();

export interface SearchIndex {
  /** Pagefind’s. */
  files: IndexFile[];
  corpus: CorpusData;
  names: NamesData;
}
