import { find } from '../dom.ts';
import { chosenChoices } from './facet-controls.ts';
import type { SearchState } from './state.ts';

/** The state that the controls of the form are in. */
export function readForm(form: HTMLFormElement): SearchState {
  const data = new FormData(form);
  const q = data.get('q');
  return {
    q: typeof q === 'string' ? q : '',
    choices: chosenChoices(form),
    order: data.get('order') === 'report' ? 'report' : 'best',
    view: data.get('view') === 'lines' ? 'lines' : 'excerpts',
  };
}

/** Put the controls of the form into a state; its facets show theirs with their counts. */
export function fillForm(form: HTMLFormElement, { q, order, view }: SearchState): void {
  const field = find(form, 'input[name="q"]', HTMLInputElement);
  if (field.value.trim() !== q) field.value = q;
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    radio.checked = radio.value === (radio.name === 'order' ? order : view);
  }
}
