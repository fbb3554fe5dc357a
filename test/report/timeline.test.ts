import { expect } from 'chai';
import { reportOf } from '../../src/report/plan-report.js';
import { timelineOf } from '../../src/report/timeline.js';
import { planOf } from '../support/parts.js';

const entriesOf = (...goals: object[]) =>
  timelineOf(
    reportOf(planOf({ goals: goals.map((goal) => ({ name: 'A', ...goal })) }), '2026-06-01'),
  );
const shownOf = (...goals: object[]) =>
  entriesOf(...goals).map(({ id, state, start, due }) => [id, state, start, due]);

describe('a timeline', () => {
  it('has the numbers of goals, objectives and milestones as ids', () => {
    const part = { due: '2027', milestones: [{ name: 'M', due: '2027' }] };
    const ids = entriesOf(part, { ...part, objectives: [{ name: 'O', ...part }] }).map(
      ({ id }) => id,
    );
    expect(ids).to.deep.equal(['1', '1/1', '2', '2/1', '2.1', '2.1/1']);
  });

  it('has overdue and next due first, and finished last, the latest first', () => {
    expect(
      shownOf(
        { start: '2026' },
        { due: '2025', status: 'achieved' },
        { due: '2027' },
        { due: '2026-05', status: 'achieved' },
        { due: '2026-09' },
        { due: '2026-05' },
        { due: '2026-02' },
      ),
    ).to.deep.equal([
      ['7', 'overdue', undefined, '2026-02'],
      ['6', 'overdue', undefined, '2026-05'],
      ['5', 'due', undefined, '2026-09'],
      ['3', 'due', undefined, '2027'],
      ['1', 'open', '2026', undefined],
      ['4', 'done', undefined, '2026-05'],
      ['2', 'done', undefined, '2025'],
    ]);
  });

  it('sorts by the last day of a due date, and by the first day of a start', () => {
    expect(shownOf({ due: '2027' }, { due: '2027-06-30' }).map(([id]) => id)).to.deep.equal([
      '2',
      '1',
    ]);
    expect(shownOf({ start: '2026-02' }, { start: '2026' }).map(([id]) => id)).to.deep.equal([
      '2',
      '1',
    ]);
  });

  it('has the day on which a milestone was reached, and leaves out milestones without a date', () => {
    const milestones = [
      { name: 'Reached', due: '2025', done: '2026-02-01' },
      { name: 'Reached some day', due: '2025', done: true },
      { name: 'Reached on no day', done: true },
      { name: 'Some day' },
    ];
    expect(shownOf({ milestones })).to.deep.equal([
      ['1/1', 'done', undefined, '2026-02-01'],
      ['1/2', 'done', undefined, '2025'],
    ]);
  });

  it('is computed once for a report', () => {
    const report = reportOf(planOf({ goals: [{ name: 'A', due: '2027' }] }), '2026-06-01');
    expect(timelineOf(report)).to.equal(timelineOf(report));
  });
});
