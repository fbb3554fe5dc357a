import { expect } from 'chai';
import { milestoneState } from '../../../src/report/timing.js';

const day = '2025-12-31';

describe('the milestone', () => {
  const rows: [milestone: object, state: string][] = [
    [{ done: true, due: '2020' }, 'done'],
    [{ done: '2025' }, 'done'],
    [{ due: '2025-12' }, 'due'],
    [{ due: '2025-12-30' }, 'overdue'],
    [{ due: '2025-12-31', done: false }, 'due'],
    [{}, 'open'],
  ];
  for (const [milestone, state] of rows) {
    it(`${JSON.stringify(milestone)} is ${state}`, () => {
      expect(milestoneState({ name: 'm', ...milestone }, day)).to.equal(state);
    });
  }
});
