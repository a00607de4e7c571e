import { describe, expect, it } from 'vitest';
import { counterpartsOf, evidenceOf } from '../../src/site/evidence.ts';
import { report } from '../../src/site/report.ts';
import { required } from '../../src/text/required.ts';

describe('the evidence of a recommendation', () => {
  it('is one group without a name where it has no actions', () => {
    const { groups, total } = evidenceOf(recommendation('p24'));
    expect(groups.map(({ name, links }) => [name, links.length])).toEqual([[undefined, 7]]);
    expect(total).toBe(7);
  });

  it('is a group for the whole and one for each action', () => {
    const { groups, total } = evidenceOf(recommendation('b3'));
    expect(groups.map(({ name, links }) => [name, links.length])).toEqual([
      ['As a whole', 2],
      ['Action B3.1', 2],
      ['Action B3.2', 1],
      ['Action B3.3', 1],
      ['Action B3.4', 3],
    ]);
    expect(total).toBe(9);
  });
});

describe('the counterparts of a recommendation', () => {
  it('are fuller in the annex than in the report itself', () => {
    const inAnnex = counterpartsOf(recommendation('p23'));
    expect([inAnnex?.refs, inAnnex?.areFuller]).toEqual([['b1', 'b2', 'b3', 'b4'], true]);
    const inReport = counterpartsOf(recommendation('b2'));
    expect([inReport?.refs, inReport?.areFuller]).toEqual([['p23'], false]);
    expect(inReport?.reason).toContain('see annex B');
  });

  it('are none where the report links none', () => {
    expect(counterpartsOf(recommendation('p24'))).toBeUndefined();
  });
});

function recommendation(ref: string) {
  return required(
    report.recommendations.find((one) => one.ref === ref),
    ref,
  );
}
