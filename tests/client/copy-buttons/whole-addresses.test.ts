import { expect, it } from 'vitest';
import { showWholeAddresses } from '../../../src/client/copy-buttons/whole-addresses.ts';

it('shows the addresses that are meant for sharing with their host, and no others', () => {
  const base = 'https://host.example/base/paragraphs/38/';
  document.body.innerHTML = `
    <a data-permalink href="https://host.example/base/paragraphs/38/">/base/paragraphs/38/</a>
    <span data-permalink-text="/base/paragraphs/38/">/base/paragraphs/38/</span>
    <a href="/base/about/">About</a>`;
  showWholeAddresses(document, base);
  expect(Array.from(document.body.children, ({ textContent }) => textContent)).toEqual([
    base,
    base,
    'About',
  ]);
});
