import { expect } from 'chai';
import { wordsFor } from '../../src/locale/words.js';
import { parsePlan } from '../../src/plan/parse-plan.js';
import { placedParts } from '../../src/plan/parts.js';
import { planAsOf } from '../../src/report/plan-as-of.js';
import { reportOf } from '../../src/report/plan-report.js';
import { timelineOf } from '../../src/report/timeline.js';
import { partLabel } from '../../src/words/labels.js';

const day = '2026-06-10';

function read(fields: object) {
  const { plan, issues } = parsePlan({ version: 1, goals: [], ...fields });
  return { plan: plan!, report: reportOf(plan!, day), messages: issues.map((one) => one.message) };
}

describe('plans with unusual levels, groups and updates', () => {
  it('have 20,000 objectives in one goal', () => {
    const objectives = Array.from({ length: 20_000 }, () => ({ name: 'a', progress: 40 }));
    const { plan, report } = read({ goals: [{ name: 'g', objectives }] });
    expect(report.level(1)).to.have.length(20_000);
    expect(report.of(plan.goals[0]!).progress.value).to.be.closeTo(0.4, 1e-9);
    expect(timelineOf(report)).to.have.length(0);
  });

  it('have too many objectives', () => {
    const objectives = Array.from({ length: 20_001 }, () => ({ name: 'a' }));
    const { issues } = parsePlan({ version: 1, goals: [{ name: 'g', objectives }] });
    expect(issues.some(({ message }) => /20.?000/.test(message))).to.equal(true);
  });

  for (const depth of [64, 65]) {
    it(`have ${depth} levels`, () => {
      let goal: object = { name: 'deepest', progress: 50 };
      for (let i = 1; i < depth; i += 1) goal = { name: `${i}`, objectives: [goal] };
      const { plan, report, messages } = read({ goals: [goal] });
      expect(placedParts(plan.goals)).to.have.length(64);
      expect(report.progress.value).to.equal(depth > 64 ? undefined : 0.5);
      expect(messages.some((message) => message.includes('64'))).to.equal(depth > 64);
    });
  }

  it('have groups without goals', () => {
    const { plan, report, messages } = read({
      groups: [{ id: 'a', name: 'A' }],
      goals: [{ name: 'g', progress: 50 }],
    });
    expect(report.ofGroup('a').progress.value).to.equal(undefined);
    expect(report.goalsIn(undefined)).to.deep.equal(plan.goals);
    expect(messages).to.have.length(1);
  });

  it('have only cancelled parts', () => {
    const goals = [1, 2].map(() => ({ name: 'g', status: 'dropped', progress: 50 }));
    const { report } = read({ goals });
    expect(report.progress.value).to.equal(undefined);
    expect(report.groups.map(({ status }) => status)).to.deep.equal(['cancelled']);
  });

  it('have the same name for three levels', () => {
    const { plan, report } = read({
      levels: [{ name: 'Pillar', plural: 'Pillars' }],
      goals: [{ name: 'a', objectives: [{ name: 'b', objectives: [{ name: 'c' }] }] }],
    });
    const context = { plan, report, words: wordsFor('en') };
    const labels = placedParts(plan.goals).map(({ part }) => partLabel(context, part));
    expect(labels).to.deep.equal([
      { en: 'Pillar 1' },
      { en: 'Objective 1' },
      { en: 'Objective 1' },
    ]);
  });

  it('have weights of 0', () => {
    const { report } = read({
      goals: [
        { name: 'a', weight: 0, progress: 90 },
        { name: 'b', progress: 20 },
      ],
    });
    expect(report.progress.value).to.equal(0.2);
  });

  it('have dates outside the period', () => {
    const { report, messages } = read({
      period: { start: '2024', end: '2028' },
      goals: [{ name: 'a', start: '2020', due: '2035' }],
    });
    expect(timelineOf(report).map(({ state }) => state)).to.deep.equal(['due']);
    expect(messages.join(' ')).to.include('2020').and.include('2035');
  });

  it('have updates in the future, which are shown on their day', () => {
    const { plan } = read({
      goals: [
        {
          name: 'a',
          updates: [
            { date: '2026-06-01', text: 'now' },
            { date: '2026-07-01', text: 'later' },
          ],
        },
      ],
    });
    const notes = ['2026-05-31', day, '2026-07-01'].map((on) => {
      const report = reportOf(planAsOf(plan, on), on);
      return report.of(report.plan.goals[0]!).note;
    });
    expect(notes).to.deep.equal([undefined, 'now', 'later']);
    const today = reportOf(plan, day);
    expect(today.of(plan.goals[0]!).note).to.equal('now');
  });
});
