import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import type { AreaLink } from '../../src/model/schema.ts';
import { content } from './content.ts';
import { all, attribute, one, pageAt, textOf } from './site.ts';

const page = pageAt('/recommendations/');
/** The report: “For full details of actions recommended see annex B.” */
const isInFull = (ref: string) => ref.startsWith('b');

describe('the recommendations', () => {
  it.each(content.recommendations)(
    'are each said to be in full or in brief elsewhere: $ref',
    (recommendation) => {
      const { ref, counterparts } = recommendation;
      const urls = counterparts.map((link) => `/recommendations/#${link.ref}`);
      const linked = all('dl > div', paragraphAt(ref)).filter((entry) =>
        all('dd > p > a', entry).some((link) => urls.includes(attribute(link, 'href'))),
      );
      const names = linked.map((entry) => textOf(one('dt', entry)));
      const name = isInFull(ref) ? 'Summarised at' : 'Set out in full at';
      expect(names).toEqual(counterparts.length > 0 ? [name] : []);
      expect(
        linked.flatMap((entry) => all('a.ref', entry).map((link) => attribute(link, 'href'))),
      ).toEqual(urls);
      for (const { reason, basis } of counterparts) {
        const words = linked.map(textOf).join(' ');
        const source = basis === 'stated' ? 'Stated in the report.' : 'Editor’s link.';
        expect(words).toContain(`${source} ${reason}`);
      }
    },
  );

  it.each(content.recommendations)(
    'have actions that are in full or in brief elsewhere: $ref',
    ({ ref, actions }) => {
      const expected = actions
        .filter(({ counterparts }) => counterparts.length > 0)
        .map(({ counterparts, ...action }) => [
          `Action ${labelOf(action.ref)}`,
          ...counterparts.map((link) => `/recommendations/#${link.ref}`),
          ...counterparts.map(({ reason }) => reason),
        ]);
      const shown = all('.group:has(> p > .ref)', paragraphAt(ref)).map((group) => [
        textOf(one('h4', group)),
        ...all('p > .ref', group).map((link) => attribute(link, 'href')),
        ...all('p:has(.ref)', group).map((entry) => textOf(entry).split('Editor’s link. ')[1]),
      ]);
      expect(shown).toEqual(expected);
    },
  );

  it.each(content.recommendations)(
    'concern areas, and so do their actions, each with the reason: $ref',
    ({ ref, areas, actions }) => {
      const entries = all('dl > div', paragraphAt(ref));
      const [entry] = entries.filter((candidate) => textOf(one('dt', candidate)) === 'Areas');
      expect(entry && all('li', entry).map(textOf)).toEqual(
        areas.map((link) => {
          const concerned = actions.filter((action) =>
            action.areas.some(({ area }) => area === link.area),
          );
          const labels = concerned.map((action) => labelOf(action.ref)).join(', ');
          const extent =
            concerned.length === actions.length
              ? 'all actions'
              : `action${concerned.length === 1 ? '' : 's'} ${labels}`;
          return sentenceOf(link, actions.length > 0 ? ` (${extent})` : '');
        }),
      );
      const groups = all('.group', paragraphAt(ref)).filter((group) => all('h4', group).length > 0);
      expect(groups.slice(1).map((group) => all('p:not(:has(.ref))', group).map(textOf))).toEqual(
        actions.map((action) => action.areas.map((link) => sentenceOf(link))),
      );
    },
  );

  it.each(content.recommendations)(
    'rest on what is linked to them and to their actions: $ref',
    ({ ref, evidence, actions }) => {
      const reasons = [evidence, ...actions.map((action) => action.evidence)];
      const lists = all('details ul', paragraphAt(ref)).map((list) =>
        all('li', list).map((item) => [attribute(one('a', item), 'href'), textOf(item)]),
      );
      const expected = reasons.map((links) =>
        links.map((link) => [
          `/paragraphs/${link.ref.replace(/^p/, '')}/`,
          `${link.ref.replace(/^p/, '').toUpperCase()} ${link.reason}`,
        ]),
      );
      expect(lists).toEqual(expected);
    },
  );
});

describe('the time frame of a recommendation', () => {
  it.each([
    ['/paragraphs/24/', ['When For immediate action']],
    ['/areas/enjoying-and-achieving/', ['When For action over the next six months']],
    ['/recommendations/', []],
  ])('is given where no heading gives it: %s', (path, expected) => {
    const entries = all('dl > div', pageAt(path)).map(textOf);
    expect(entries.filter((text) => text.startsWith('When '))).toEqual(expected);
  });
});

/** What is said of an area that something concerns. */
function sentenceOf({ area, basis, reason }: AreaLink, extent = ''): string {
  const name = content.areas.find(({ slug }) => slug === area)?.name ?? '';
  const source = basis === 'stated' ? 'Stated in the report.' : 'Editor’s link.';
  return `${name}${extent}. ${source} ${reason}`;
}

function labelOf(ref: string): string {
  return ref.replace(/^p/, '').replace('-', '.').toUpperCase();
}

/** What comes with a recommendation on its page. */
function paragraphAt(ref: string): Element {
  return one(`[data-paragraph="${ref}"]`, page);
}
