import { describe, expect, it } from 'vitest';
import { counterpartsOf, evidenceOf } from '../../src/site/evidence.ts';
import type { Counterparts } from '../../src/site/evidence.ts';
import { report } from '../../src/site/report.ts';
import { required } from '../../src/text/required.ts';

describe('the evidence of a recommendation', () => {
  it('is one group without a name where it has no actions', () => {
    const { groups, total } = evidenceOf(recommendation('p24'));
    const { evidence } = recommendation('p24');
    expect(groups).toEqual([
      { name: undefined, areas: [], counterparts: undefined, links: evidence },
    ]);
    expect(total).toBe(evidence.length);
  });

  it('is a group for the whole and one for each action', () => {
    const { groups, total } = evidenceOf(recommendation('b3'));
    const { evidence, actions } = recommendation('b3');
    expect(groups.map(({ name, links }) => ({ name, links }))).toEqual([
      { name: 'As a whole', links: evidence },
      { name: 'Action B3.1', links: actions[0]?.evidence },
      { name: 'Action B3.2', links: actions[1]?.evidence },
      { name: 'Action B3.3', links: actions[2]?.evidence },
      { name: 'Action B3.4', links: actions[3]?.evidence },
    ]);
    expect(total).toBe(9);
  });
});

describe('the counterparts of a recommendation', () => {
  it('are fuller in the annex than in the report itself', () => {
    const inAnnex = counterpartsOf(recommendation('p23'));
    expect(inAnnex?.name).toBe('Set out in full at');
    expect(refsOf(inAnnex)).toEqual([['b1', 'b2', 'b4']]);
    const inReport = counterpartsOf(recommendation('b2'));
    expect(inReport?.name).toBe('Summarised at');
    expect(refsOf(inReport)).toEqual([['p23']]);
    expect(inReport?.groups[0]?.[0]?.reason).toContain('see annex B');
  });

  it('are grouped by who made the link and why', () => {
    const counterparts = counterpartsOf(recommendation('b4'));
    expect(refsOf(counterparts)).toEqual([['p23'], ['p23-6']]);
    expect(counterparts?.groups.flat().map(({ basis }) => basis)).toEqual(['stated', 'editorial']);
  });

  it('are given for an action too, beside its evidence', () => {
    const partners = (ref: string) =>
      evidenceOf(recommendation(ref)).groups.map(({ counterparts }) => [
        counterparts?.name,
        ...refsOf(counterparts).flat(),
      ]);
    expect(partners('p23')).toEqual([
      [undefined],
      ['Set out in full at', 'b4-2'],
      ['Set out in full at', 'b2-2', 'b2-3'],
      ['Set out in full at', 'b2-9'],
      ['Set out in full at', 'b2-8'],
      ['Set out in full at', 'b2-7'],
      ['Set out in full at', 'b3-2', 'b4'],
    ]);
    expect(partners('b3')[2]).toEqual(['Summarised at', 'p23-6']);
  });

  it('are none where the report links none', () => {
    expect(counterpartsOf(recommendation('p24'))).toBeUndefined();
  });
});

function refsOf(counterparts: Counterparts | undefined): string[][] {
  return counterparts?.groups.map((links) => links.map(({ ref }) => ref)) ?? [];
}

function recommendation(ref: string) {
  return required(
    report.recommendations.find((one) => one.ref === ref),
    ref,
  );
}
