import { expect } from 'chai';
import { groupKey, summarise } from '../../src/plan/summarise.js';
import { planOf } from '../support/parts.js';

const halfway = '2025-12-31';

describe('how many goals stand where', () => {
  it('counts statuses in their order, then other words, then none', () => {
    const goals = ['done', undefined, 'Fabulous', 'on track', 'complete'].map((status) => ({
      name: 'g',
      status,
    }));
    const plan = planOf({ goals });
    expect(
      summarise(plan, halfway).map(({ status, word, goals }) => [status ?? word, goals.length]),
    ).to.deep.equal([
      ['achieved', 2],
      ['on-track', 1],
      ['Fabulous', 1],
      [undefined, 1],
    ]);
  });

  it('knows the goals of a group, in the feed’s order', () => {
    const goals = ['done', 'Under review', 'done', 'under_REVIEW'].map((status) => ({
      name: 'g',
      status,
    }));
    const groups = summarise(planOf({ goals }), halfway);
    expect(groups.map(({ goals }) => goals.map(({ id }) => id))).to.deep.equal([
      ['1', '3'],
      ['2', '4'],
    ]);
  });

  it('counts a computed status with the feed’s own', () => {
    const period = { start: '2024', end: '2027' };
    const goals = [
      { name: 'g', progress: 100 },
      { name: 'g', status: 'done' },
    ];
    expect(summarise(planOf({ period, goals }), halfway)).to.have.length(1);
  });

  it('calls a group by one word', () => {
    expect(groupKey({ status: 'on-track' })).to.equal('on-track');
    expect(groupKey({ word: 'Under Review, again' })).to.equal('under-review-again');
    expect(groupKey({})).to.equal('unknown');
  });

  it('is empty for a plan without goals', () => {
    expect(summarise(planOf(), halfway)).to.deep.equal([]);
  });
});
