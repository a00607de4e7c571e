import type { Report, Section } from '../../model/schema.ts';
import { partName, trailOf } from '../../model/headings.ts';
import { pages } from '../../site/pages.ts';
import { urls } from '../../site/urls.ts';
import { count } from '../../text/count.ts';
import type { NamedPlace } from '../query/index.ts';

/** Everything that a search finds by its name: the areas, the headings of the report, the pages. */
export function namedPlaces(report: Report): NamedPlace[] {
  return [
    ...report.areas.map((area) => areaPlace(area, report)),
    ...report.sections.map((section) => sectionPlace(section, report)),
    ...pages.flatMap(({ name, urls: all, menu }) =>
      menu === undefined ? [] : all.map((url) => ({ name, url, what: 'page' })),
    ),
  ];
}

function areaPlace({ slug, name }: Report['areas'][number], report: Report): NamedPlace {
  const judgement = report.judgements.find(({ area }) => area === slug);
  const paragraphs = report.paragraphs.filter(({ area }) => area === slug).length;
  const grade = judgement && `judged ${judgement.grade} ${judgement.word}`;
  const facts = [grade, count(paragraphs, 'paragraph')].filter((fact) => fact !== undefined);
  return { name, url: urls.area(slug), what: `area: ${facts.join(', ')}`, isAmongWords: true };
}

function sectionPlace(section: Section, report: Report): NamedPlace {
  const { slug, heading, level, part } = section;
  const inside = report.paragraphs.filter((paragraph) =>
    trailOf(paragraph, report).some((step) => step.slug === slug),
  );
  const isPart = level === 1;
  const name = isPart ? partName(part, report) : heading;
  const title = /: (.*)$/.exec(heading)?.[1];
  const where = isPart ? 'part of the report' : `section of ${inSentence(partName(part, report))}`;
  const has = inside.length > 0 ? `: ${count(inside.length, 'paragraph')}` : '';
  const others = [
    heading,
    ...(title === undefined ? [] : [title]),
    // “Summary” for “Summary report”; “main staying safe” for a heading that several parts have. Its
    // namesake in the summary is found by its slug.
    ...(isPart ? [name.replace(/ report$/, '')] : []),
    ...(!isPart && part === 'main' ? [`${part} ${heading}`] : []),
  ];
  const otherNames = others.filter((other) => other !== name);
  return {
    name,
    ...(otherNames.length > 0 && { otherNames }),
    url: urls.report(slug),
    what: `${where}${title === undefined ? '' : `, “${title}”`}${has}`,
  };
}

function inSentence(part: string): string {
  return part.startsWith('Annex') ? part : `the ${part.toLowerCase()}`;
}
