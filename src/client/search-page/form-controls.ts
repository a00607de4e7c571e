import { countFacet, FACETS } from '../../search/query/index.ts';
import type { Choices, Hit } from '../../search/query/index.ts';
import { required } from '../../text/required.ts';
import { findElement } from '../dom.ts';
import type { Search } from './address.ts';

/** The search that the form has. */
export function readForm(form: HTMLFormElement): Search {
  const radio = (name: string) =>
    form.querySelector<HTMLInputElement>(`input[type="radio"][name="${name}"]:checked`)?.value;
  return {
    q: queryField(form).value.trim(),
    choices: choicesIn(form, ({ checked }) => checked),
    order: radio('order') === 'report' ? 'report' : 'best',
    view: radio('view') === 'lines' ? 'lines' : 'excerpts',
  };
}

/** Set every control of the form to a search. */
export function fillForm(form: HTMLFormElement, { q, choices, order, view }: Search): void {
  const field = queryField(form);
  if (field.value.trim() !== q) field.value = q;
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    radio.checked = radio.value === (radio.name === 'order' ? order : view);
  }
  for (const facet of FACETS) {
    for (const box of checkboxes(form, facet)) box.checked = choices[facet].includes(box.value);
  }
}

/** Show beside each value of each facet how many of the hits it would leave. */
export function showFacetCounts(form: HTMLFormElement, hits: Hit[], choices: Choices): void {
  for (const facet of FACETS) {
    const counts = countFacet(hits, facet, choices);
    for (const box of checkboxes(form, facet)) {
      const number = counts.get(box.value) ?? 0;
      const label = required(box.closest('label'), `a label of ${facet} ${box.value}`);
      findElement(label, '[data-count]', HTMLElement).textContent = String(number);
      label.toggleAttribute('data-none', number === 0 && !box.checked);
    }
  }
}

/** The values that the form offers for each facet. */
export function knownChoices(form: HTMLFormElement): Choices {
  return choicesIn(form, () => true);
}

/** The field for the query. */
export function queryField(form: HTMLFormElement): HTMLInputElement {
  return findElement(form, 'input[name="q"]', HTMLInputElement);
}

function choicesIn(form: HTMLFormElement, isWanted: (box: HTMLInputElement) => boolean): Choices {
  const values = (facet: keyof Choices) =>
    checkboxes(form, facet)
      .filter(isWanted)
      .map(({ value }) => value);
  return { area: values('area'), part: values('part'), kind: values('kind') };
}

function checkboxes(form: HTMLFormElement, facet: keyof Choices): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${facet}"]`)];
}
