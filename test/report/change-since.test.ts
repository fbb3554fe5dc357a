import { expect } from 'chai';
import { changeSince } from '../../src/report/change-since.js';
import { planAsOf } from '../../src/report/plan-as-of.js';
import { reportOf } from '../../src/report/plan-report.js';
import { planOf } from '../support/parts.js';

const day = '2026-08-01';
const measured = (...actuals: [date: string, actual: number][]) => ({
  baseline: 0,
  target: 100,
  measurements: actuals.map(([date, actual]) => ({ date, actual })),
});
const goalWith = (...indicators: object[]) => ({
  name: 'A',
  indicators: indicators.map((indicator) => ({ name: 'i', ...indicator })),
});

function changeOf(goals: readonly object[], since: string, index?: number) {
  const report = reportOf(planAsOf(planOf({ goals }), day), day);
  const change = changeSince(
    report,
    since,
    index === undefined ? undefined : report.plan.goals[index],
  );
  return change && [change.since, change.points];
}

const grown = goalWith(measured(['2026-03-31', 40], ['2026-06-30', 46]));

describe('the change of a progress', () => {
  for (const [name, since, expected] of [
    ['since a day between two reports', '2026-04-30', ['2026-04-30', 6]],
    ['since the day of the first report', '2026-03-31', ['2026-03-31', 6]],
    ['since the last report', 'last', ['2026-03-31', 6]],
    ['since the present day', day, [day, 0]],
    ['since a day before the first report', '2026-03-30', undefined],
    ['since a later day', '2026-08-02', undefined],
  ] as const) {
    it(`is ${expected ? 'known' : 'unknown'} ${name}`, () => {
      expect(changeOf([grown], since, 0)).to.deep.equal(expected);
    });
  }

  it('ignores reports after the day', () => {
    const goal = goalWith(measured(['2026-03-31', 40], ['2026-06-30', 46], ['2027-01-01', 90]));
    expect(changeOf([goal], 'last', 0)).to.deep.equal(['2026-03-31', 6]);
  });

  it('is that of a goal, not of one before it', () => {
    const other = goalWith(measured(['2026-03-31', 10], ['2026-06-30', 90]));
    expect(changeOf([other, grown], '2026-04-30', 1)).to.deep.equal(['2026-04-30', 6]);
  });

  it('of the whole plan is that of its goals together', () => {
    const other = goalWith(measured(['2026-03-31', 10], ['2026-06-30', 14]));
    expect(changeOf([other, grown], 'last')).to.deep.equal(['2026-03-31', 5]);
  });

  it('of the whole plan is unknown if fewer goals were known', () => {
    const newer = goalWith(measured(['2026-06-30', 14]));
    expect(changeOf([newer, grown], '2026-04-30')).to.equal(undefined);
  });

  it('is unknown if another rule gives the progress', () => {
    const reported = { ...grown, progress: 70, updated: '2026-06-30' };
    expect(changeOf([reported], '2026-04-30', 0)).to.equal(undefined);
  });
});
