/** Close something that is shown over the page when Tab would leave it; the focus goes back to its link. */
export function closeOnTabOut(shown: HTMLElement): void {
  shown.onkeydown = (event) => {
    if (event.key !== 'Tab') return;
    const all = [...shown.querySelectorAll<HTMLElement>('button, a, textarea')].filter(
      (element) => !element.hidden,
    );
    if (document.activeElement !== all.at(event.shiftKey ? 0 : -1)) return;
    event.preventDefault();
    shown.hidePopover();
  };
}
