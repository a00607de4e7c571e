import { describe, expect, it } from 'vitest';
import { isChosen } from '../../src/client/filter-form.ts';

describe('a thing of two areas and grade 2', () => {
  const values = { area: ['being-healthy', 'staying-safe'], grade: ['2'] };

  it.each([
    [{}, true],
    [{ area: '', grade: '' }, true],
    [{ area: 'staying-safe' }, true],
    [{ area: 'safe' }, false],
    [{ grade: '2' }, true],
    [{ grade: '3' }, false],
    [{ area: 'staying-safe', grade: '3' }, false],
    [{ area: 'staying-safe', grade: '2' }, true],
    [{ sort: 'value' }, true],
  ])('is chosen by %j: %s', (choices, expected) => {
    expect(isChosen(values, choices)).toBe(expected);
  });
});
