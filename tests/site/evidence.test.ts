import { describe, expect, it } from 'vitest';
import { counterpartsOf, evidenceOf } from '../../src/site/evidence.ts';
import { report } from '../../src/site/report.ts';
import { required } from '../../src/text/required.ts';

describe('the evidence of a recommendation', () => {
  it('is one group without a name where it has no actions', () => {
    const { groups, total } = evidenceOf(recommendation('p24'));
    const { evidence } = recommendation('p24');
    expect(groups).toEqual([{ name: undefined, links: evidence }]);
    expect(total).toBe(evidence.length);
  });

  it('is a group for the whole and one for each action', () => {
    const { groups, total } = evidenceOf(recommendation('b3'));
    const { evidence, actions } = recommendation('b3');
    expect(groups).toEqual([
      { name: 'As a whole', links: evidence },
      { name: 'Action B3.1', links: actions[0]?.evidence },
      { name: 'Action B3.2', links: actions[1]?.evidence },
      { name: 'Action B3.3', links: actions[2]?.evidence },
      { name: 'Action B3.4', links: actions[3]?.evidence },
    ]);
    expect(total).toBe(groups.flatMap(({ links }) => links).length);
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
