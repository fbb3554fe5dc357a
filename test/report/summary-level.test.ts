import { expect } from 'chai';
import { reportOf } from '../../src/report/plan-report.js';
import { summaryLevel } from '../../src/report/summary-level.js';
import { planOf } from '../support/parts.js';

const levelOf = (goals: object[]) => summaryLevel(reportOf(planOf({ goals }), '2026-01-01'));
const goal = (fields: object) => ({ name: 'a', ...fields });

describe('the level that a summary counts', () => {
  const action = goal({ status: 'achieved' });
  for (const [name, goals, level] of [
    ['no goals', [], 0],
    ['no statuses', [goal({ progress: 40, objectives: [goal({})] })], 0],
    ['statuses of goals', [goal({}), goal({ status: 'odd', objectives: [action] })], 0],
    ['statuses of objectives', [goal({ objectives: [goal({}), action] })], 1],
    ['statuses of actions', [goal({ objectives: [goal({ objectives: [action] })] })], 2],
    [
      'statuses at a level that is neither shown nor named',
      [goal({ objectives: [goal({ objectives: [goal({ objectives: [action] })] })] })],
      0,
    ],
  ] as const) {
    it(`is ${level} for ${name}`, () => expect(levelOf([...goals])).to.equal(level));
  }

  it('may be a level that is named, but not shown', () => {
    const goals = [goal({ objectives: [goal({ objectives: [goal({ objectives: [action] })] })] })];
    const levels = ['Priority', 'Goal', 'Strategy', 'Action'].map((name) => ({ name }));
    expect(summaryLevel(reportOf(planOf({ goals, levels }), '2026-01-01'))).to.equal(3);
  });
});
