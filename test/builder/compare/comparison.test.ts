import { expect } from 'chai';
import { comparisonOf } from '../../../src/builder/compare/comparison.js';
import { parsePlan } from '../../../src/plan/parse-plan.js';

const planOf = (fields: object) => parsePlan({ version: 1, ...fields }).plan!;
const day = '2026-06-01';
const goal = { id: '1', name: 'Lend more books', status: 'on-track', updated: '2026-01-01' };
const older = { updated: '2026-01-01', goals: [goal] };

describe('comparisonOf', () => {
  const rows: [name: string, newer: object, outdated: string[]][] = [
    ['nothing for the same plan', older, []],
    [
      'the plan and a goal whose dates stayed',
      { ...older, goals: [{ ...goal, status: 'at-risk' }] },
      ['', 'goals[0]'],
    ],
    [
      'the plan alone if the goal has a new date',
      { ...older, goals: [{ ...goal, status: 'at-risk', updated: day }] },
      [''],
    ],
    [
      'the goal alone if the plan has a new date',
      { updated: day, goals: [{ ...goal, status: 'at-risk' }] },
      ['goals[0]'],
    ],
    ['the plan if its date is missing', { goals: [goal, { id: '2', name: 'Teach' }] }, ['']],
    ['the plan if a goal is gone', { ...older, goals: [] }, ['']],
    ['nothing if only a date is new', { ...older, goals: [{ ...goal, updated: day }] }, []],
  ];
  for (const [name, newer, outdated] of rows) {
    it(`lists as outdated ${name}`, () => {
      expect(comparisonOf(planOf(older), planOf(newer), day).outdated).to.deep.equal(outdated);
    });
  }

  it('lists nothing as outdated in plans without dates', () => {
    const plain = { id: '1', name: 'Teach' };
    const [before, after] = [{ goals: [plain] }, { goals: [{ ...plain, status: 'on-track' }] }];
    const { findings, outdated } = comparisonOf(planOf(before), planOf(after), day);
    expect(findings).to.have.length(1);
    expect(outdated).to.deep.equal([]);
  });
});
