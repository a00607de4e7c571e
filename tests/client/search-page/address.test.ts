import { describe, expect, it } from 'vitest';
import { formatSearch, parseSearch } from '../../../src/client/search-page/address.ts';
import { searchFor } from './searches.ts';

const KNOWN = { area: ['staying-safe', 'none'], part: ['main'], kind: ['recommendation'] };

describe('the address of a search', () => {
  it.each([
    ['', searchFor('')],
    ['?q=care', searchFor('care')],
    ['?q=%22social+care%22', searchFor('"social care"')],
    [
      '?q=care&area=staying-safe&area=none&part=main',
      searchFor('care', { choices: { area: ['staying-safe', 'none'], part: ['main'], kind: [] } }),
    ],
    ['?q=care&order=report&view=lines', searchFor('care', { order: 'report', view: 'lines' })],
  ])('%s says all of it', (address, search) => {
    expect(parseSearch(address, KNOWN)).toEqual(search);
    expect(formatSearch(search)).toBe(address);
  });

  it.each([
    ['?q=+care+', searchFor('care')],
    ['?q=care&q=audit', searchFor('care')],
    ['?q=care&area=nowhere&part=&kind=list&order=x&view=y&z=1', searchFor('care')],
    [
      '?q=care&area=none&area=staying-safe&area=none',
      searchFor('care', { choices: { area: ['staying-safe', 'none'], part: [], kind: [] } }),
    ],
  ])('is read as far as it means something: %s', (address, search) => {
    expect(parseSearch(address, KNOWN)).toEqual(search);
  });
});
