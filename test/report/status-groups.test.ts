import { expect } from 'chai';
import { reportOf } from '../../src/report/plan-report.js';
import { statusKey } from '../../src/report/status-groups.js';
import { planOf } from '../support/parts.js';

const halfway = '2025-12-31';

const groupsOf = (fields: object) => reportOf(planOf(fields), halfway).groups;

describe('the groups of goals by status', () => {
  it('are in the order of statuses, then custom statuses, then none', () => {
    const goals = ['done', undefined, 'Fabulous', 'on track', 'complete'].map((status) => ({
      name: 'g',
      status,
    }));
    expect(
      groupsOf({ goals }).map(({ status, customStatus, goals }) => [
        status ?? customStatus,
        goals.length,
      ]),
    ).to.deep.equal([
      ['achieved', 2],
      ['on-track', 1],
      ['Fabulous', 1],
      [undefined, 1],
    ]);
  });

  it('have their goals in the order of the feed', () => {
    const goals = ['done', 'Under review', 'done', 'under_REVIEW'].map((status) => ({
      name: 'g',
      status,
    }));
    const groups = groupsOf({ goals });
    expect(groups.map(({ goals }) => goals.map(({ id }) => id))).to.deep.equal([
      ['1', '3'],
      ['2', '4'],
    ]);
  });

  it('include computed statuses', () => {
    const period = { start: '2024', end: '2027' };
    const goals = [
      { name: 'g', progress: 100 },
      { name: 'g', status: 'done' },
    ];
    expect(groupsOf({ period, computeStatus: true, goals })).to.have.length(1);
  });

  it('have a key', () => {
    expect(statusKey({ status: 'on-track' })).to.equal('on-track');
    expect(statusKey({ customStatus: 'Under Review, again' })).to.equal('under-review-again');
    expect(statusKey({})).to.equal('unknown');
  });

  it('are none for a plan without goals', () => {
    expect(groupsOf({})).to.deep.equal([]);
  });
});
