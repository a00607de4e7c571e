/** Let Control (or Command) and K move the focus to the search field of the page. */
export function addSearchShortcut(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    // The field of the search page comes before the one in the header.
    const field =
      document.querySelector<HTMLInputElement>('main input[name="q"]') ??
      document.querySelector<HTMLInputElement>('input[name="q"]');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
