import type { Part, Series, Timeframe } from '../../model/schema.ts';

/** The six areas that every joint area review grades, summarises and reports on, in order. */
export const AREA_NAMES = [
  'Being healthy',
  'Staying safe',
  'Enjoying and achieving',
  'Making a positive contribution',
  'Achieving economic well-being',
  'Service management',
] as const;

/** The columns of the table of grades, in order. */
export const SCOPES = ['Local services overall', 'Council services', 'Health services'] as const;

/** The rows of the table of grades, each with the columns in which it has a grade. */
export const GRADE_ROWS: readonly FormRow[] = [
  ...AREA_NAMES.map((subject): FormRow => ({ subject, scopes: ['Local services overall'] })),
  {
    subject: 'Capacity to improve',
    scopes: ['Local services overall', 'Council services'],
    statement: 'capacity (?:[^,.;]* )?(?:to improve|for improvement) is (GRADE)',
  },
  { subject: 'Children’s services', scopes: ['Council services'] },
  {
    subject: 'The education service',
    scopes: ['Council services'],
    statement: 'There are (GRADE) services in education',
  },
  {
    subject: 'The social care services for children',
    scopes: ['Council services'],
    statement: 'in social care (?:which )?result in (GRADE) provision',
  },
  { subject: 'The health service for children', scopes: ['Health services'] },
];

/**
 * The headings of every joint area review, in order. A report with a heading missing, added or out
 * of order is refused.
 */
export const HEADINGS: readonly FormHeading[] = [
  { name: 'Introduction', level: 1, part: 'introduction' },
  { name: 'Context', level: 1, part: 'context' },
  { name: 'Summary report', level: 1, part: 'summary' },
  { name: 'Outcomes for children and young people', level: 2, part: 'summary' },
  { name: 'Impact of local public services', level: 2, part: 'summary' },
  ...areaHeadings('summary'),
  { name: 'Grades', level: 1, part: 'grades' },
  { name: 'Recommendations', level: 1, part: 'recommendations' },
  ...timeframeHeadings('recommendations', 2),
  { name: 'Main report', level: 1, part: 'main' },
  { name: 'Impact of local public services', level: 2, part: 'main' },
  ...areaHeadings('main'),
  { name: 'Annex A', level: 1, part: 'annex-a', titled: true },
  { name: 'Annex B', level: 1, part: 'annex-b', titled: true },
  { name: 'Recommendations', level: 2, part: 'annex-b' },
  ...timeframeHeadings('annex-b', 3).map((heading) => ({ ...heading, optional: true })),
];

/** The headings from the first to a given one; none if it is `undefined`. */
export function headingsUpTo(heading: FormHeading | undefined): readonly FormHeading[] {
  return heading ? HEADINGS.slice(0, HEADINGS.indexOf(heading) + 1) : [];
}

/** The series that the paragraph numbers of a part belong to. */
export function seriesOf(part: Part): Series {
  return part === 'annex-a' || part === 'annex-b' ? part : 'main';
}

/** The headings with a name, ignoring case, hyphens and, for a titled heading, its title. */
export function headingsNamed(text: string): FormHeading[] {
  const name = normaliseName(text);
  const untitled = name.replace(/:.*$/, '');
  return HEADINGS.filter((heading, at) => (heading.titled ? untitled : name) === HEADING_NAMES[at]);
}

/** Whether two names are equal, ignoring case, hyphens and the style of apostrophes. */
export function sameName(a: string, b: string): boolean {
  return normaliseName(a) === normaliseName(b);
}

function normaliseName(name: string): string {
  return name.toLowerCase().replaceAll('-', ' ').replaceAll("'", '’');
}

const HEADING_NAMES = HEADINGS.map(({ name }) => normaliseName(name));

function areaHeadings(part: Part): FormHeading[] {
  return AREA_NAMES.map((name) => ({ name, level: 3, part, area: name }));
}

function timeframeHeadings(part: Part, level: number): FormHeading[] {
  return [
    { name: 'For immediate action', level, part, timeframe: 'immediate' },
    { name: 'For action over the next six months', level, part, timeframe: 'six-months' },
    { name: 'For action in the longer term', level, part, timeframe: 'longer-term' },
  ];
}

export interface FormRow {
  subject: string;
  scopes: readonly (typeof SCOPES)[number][];
  /** For a row that is not an area: a pattern of the words that state its grade, `GRADE` for its word. */
  statement?: string;
}

export interface FormHeading {
  name: string;
  /** 1 for a part, 2 or 3 for a subsection. */
  level: number;
  part: Part;
  /** The area that the section is about. */
  area?: (typeof AREA_NAMES)[number];
  /** The time frame of the recommendations in the section. */
  timeframe?: Timeframe;
  /** Whether each report adds a colon and its own title to the name. */
  titled?: boolean;
  /** Whether a report may leave it out. */
  optional?: boolean;
}
