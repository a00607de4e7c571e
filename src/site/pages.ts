import { paragraphOf } from '../model/refs.ts';
import { aliasPages } from './aliases.ts';
import { report } from './report.ts';
import { urls } from './urls.ts';

const { examples } = report;
const linkedToArea = report.paragraphs.find(({ concerns }) => concerns.length > 0);

/**
 * Every page of the site, by kind. The navigation, the tests that look at every kind of page and the
 * screenshots follow from this list; a page that is built and not listed fails a test.
 */
export const pages: readonly PageKind[] = [
  { ...single('overview', 'Overview', urls.overview()), isKept: true },
  {
    ...single('report', 'Report', urls.report(), 'header'),
    isKept: true,
    samples: [
      { name: 'report', url: urls.report() },
      { name: 'report-searched', url: urls.report(examples.paragraph, examples.word) },
    ],
  },
  { ...single('areas', 'Areas', urls.areas(), 'header'), isKept: true },
  {
    kind: 'area',
    name: 'Area',
    urls: report.areas.map(({ slug }) => urls.area(slug)),
    samples: [{ name: 'area', url: urls.area(examples.area) }],
    isKept: true,
  },
  { ...single('judgements', 'Judgements', urls.judgements(), 'header'), isKept: true },
  {
    ...single('recommendations', 'Recommendations', urls.recommendations(), 'header'),
    isKept: true,
  },
  single('paragraphs', 'All paragraphs', urls.paragraphs(), 'footer'),
  {
    kind: 'paragraph',
    name: 'Paragraph',
    urls: report.paragraphs.map(({ ref }) => urls.paragraph(ref)),
    samples: [
      { name: 'paragraph', url: urls.paragraph(examples.paragraph) },
      { name: 'paragraph-with-items', url: urls.paragraph(paragraphOf(examples.item)) },
      ...(linkedToArea
        ? [{ name: 'paragraph-of-annex', url: urls.paragraph(linkedToArea.ref) }]
        : []),
    ],
  },
  {
    kind: 'alias',
    name: 'Former paragraph',
    urls: aliasPages(report).map(({ slug }) => urls.aliasPage(slug)),
    samples: [],
  },
  {
    ...single('search', 'Search', urls.search()),
    isKept: true,
    samples: [
      { name: 'search', url: urls.search() },
      { name: 'search-results', url: urls.search(examples.word) },
      { name: 'search-lines', url: urls.search(examples.word, { view: 'lines' }) },
    ],
  },
  single('subjects', 'Subjects', urls.subjects(), 'index'),
  single('figures', 'Figures', urls.figures(), 'index'),
  single('glossary', 'Glossary', urls.glossary(), 'index'),
  single('words', 'Words', urls.words(), 'index'),
  single('about', 'About', urls.about(), 'footer'),
  single('data', 'Data', urls.data(), 'footer'),
  single('not-found', 'Page not found', urls.notFound()),
  { ...single('offline', 'Offline', urls.offline()), isKept: true },
];

/** The addresses that show every kind of page, in the order of the list. */
export const samples: readonly Sample[] = pages.flatMap((page) => page.samples);

/** A kind of which there is one page. */
function single(kind: string, name: string, url: string, menu?: PageKind['menu']): PageKind {
  return { kind, name, ...(menu && { menu }), urls: [url], samples: [{ name: kind, url }] };
}

/** A page, or pages that differ only in what they are about. */
export interface PageKind {
  /** Its identity, such as `area`. */
  kind: string;
  /** What a link to it is called. */
  name: string;
  /**
   * The navigation that links to it: that of every page, at its head or foot, or that of the pages of
   * the index. Left out where none does.
   */
  menu?: 'header' | 'footer' | 'index';
  /** Whether a reader’s browser keeps these pages, to show them without a network. */
  isKept?: boolean;
  /** The address of every page of the kind. */
  urls: readonly string[];
  /** Addresses that between them show all that such a page can have; none for a page with one link. */
  samples: readonly Sample[];
}

export interface Sample {
  /** A name that no other sample has, for a file or a test. */
  name: string;
  url: string;
}
