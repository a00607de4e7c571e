import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addCopyButtons } from '../../../src/client/copy-buttons/copy-buttons.ts';
import { createElement, findElement } from '../../../src/client/dom.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('reportError', vi.fn());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('copies the words, says so to eye and ear, and is itself again after two seconds', async () => {
  const { button, status } = prepare();
  const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValueOnce();
  button.click();
  await vi.waitFor(() => {
    expect(button.textContent).toBe('Copied');
  });
  const [item] = write.mock.calls[0]?.[0] ?? [];
  const text = async (type: string) => (await item?.getType(type))?.text();
  expect(await text('text/plain')).toBe('The report,\n[38]');
  expect(await text('text/html')).toBe(' The <i>report</i>,\n[38] ');
  expect(status.textContent).toBe('Copied: OSCOLA citation');
  vi.advanceTimersByTime(2000);
  expect([button.textContent, button.ariaLabel]).toEqual(['Copy', 'Copy OSCOLA citation']);
});

it('selects the words where the browser does not allow copying', async () => {
  const { button, status } = prepare();
  const refusal = new DOMException('Not allowed', 'NotAllowedError');
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValueOnce(refusal);
  button.click();
  await vi.waitFor(() => {
    expect(button.textContent).toBe('Selected');
  });
  expect(getSelection()?.toString().trim()).toBe('The report,\n[38]');
  expect(status.textContent).toBe('Selected, to copy: OSCOLA citation');
});

function prepare() {
  document.body.innerHTML =
    '<div data-copy="OSCOLA citation"><span data-words> The <i>report</i>,\n[38] </span></div>';
  const status = createElement('p');
  addCopyButtons(document, status);
  return { status, button: findElement(document, '[data-copy] button', HTMLButtonElement) };
}
