// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { addCopyButtons } from '../../../src/client/copy-buttons/copy-buttons.ts';
import { findElement } from '../../../src/client/dom.ts';

it('copies the text beside the button as one line, and says whether it did', async () => {
  document.body.innerHTML = '<p data-copy>The  report,\n <i>paragraph</i> 38</p>';
  addCopyButtons(document);
  const button = findElement(document, '[data-copy] button', HTMLButtonElement);
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();

  button.click();
  await vi.waitFor(() => {
    expect(button.textContent).toBe('Copied');
  });
  expect(write).toHaveBeenCalledExactlyOnceWith('The report, paragraph 38');

  write.mockRejectedValueOnce(new Error('Not allowed'));
  button.click();
  await vi.waitFor(() => {
    expect(button.textContent).toBe('Could not copy');
  });
});
