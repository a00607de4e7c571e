/** The names of what is chosen in the facets of the page. */
export function chosenNames(): string[] {
  return [...document.querySelectorAll('label:has(:checked) [data-name]')].map(
    ({ textContent }) => textContent,
  );
}
