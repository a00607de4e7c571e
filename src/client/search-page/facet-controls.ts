import { countFacet, FACETS } from '../../search/query/index.ts';
import type { Choices, Hit } from '../../search/query/index.ts';

/** Show how many paragraphs each value of each facet would leave, and which are chosen. */
export function showFacets(form: HTMLFormElement, hits: Hit[], choices: Choices): void {
  for (const facet of FACETS) {
    const counts = countFacet(hits, facet, choices);
    for (const input of checkboxes(form, facet)) {
      const number = counts.get(input.value) ?? 0;
      const count = input.closest('label')?.querySelector('[data-count]');
      if (count) count.textContent = String(number);
      input.checked = choices[facet].includes(input.value);
      input.closest('label')?.toggleAttribute('data-none', number === 0 && !input.checked);
    }
  }
}

/** The values that the page offers for each facet. */
export function knownChoices(form: HTMLFormElement): Choices {
  return choicesOf(form, () => true);
}

/** The values that are chosen on the page for each facet. */
export function chosenChoices(form: HTMLFormElement): Choices {
  return choicesOf(form, (input) => input.checked);
}

function choicesOf(form: HTMLFormElement, wanted: (input: HTMLInputElement) => boolean): Choices {
  const values = (facet: keyof Choices) =>
    checkboxes(form, facet)
      .filter(wanted)
      .map((input) => input.value);
  return { area: values('area'), part: values('part'), kind: values('kind') };
}

function checkboxes(form: HTMLFormElement, facet: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${facet}"]`)];
}
