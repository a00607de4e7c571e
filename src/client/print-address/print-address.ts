/**
 * Print the whole address of the page, as it is in the address bar, at the foot of the paper. The build
 * knows the host only if it is told.
 */
export function printAddress(): void {
  addEventListener('beforeprint', () => {
    const address = document.querySelector('[data-address]');
    if (address) address.textContent = location.href;
  });
}
