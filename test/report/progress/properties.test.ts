import { expect } from 'chai';
import fc from 'fast-check';
import { explainProgress } from '../../../src/report/explain-progress.js';
import { indicatorProgress } from '../../../src/report/indicator-progress.js';
import { planAsOf } from '../../../src/report/plan-as-of.js';
import { reportOf } from '../../../src/report/plan-report.js';
import { progressOf, planProgress } from '../../../src/report/progress.js';
import type { Goal, Indicator } from '../../../src/plan/schema.js';
import { staleness } from '../../../src/report/staleness.js';
import { statusOf } from '../../../src/report/part-status.js';
import { indicatorOf, planOf, yearly } from '../../support/parts.js';

const few = { maxLength: 3 };
const odd = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, 1, 1e308, -1e308, 5e-324, NaN, Infinity, -Infinity, undefined, '7', null),
);
const anyIndicator = fc.record({
  baseline: odd,
  target: odd,
  tolerance: odd,
  direction: fc.constantFrom('increase', 'decrease', 'maintain', undefined),
  measurements: fc.array(
    fc.record({ date: fc.constantFrom('2020', '2021-05', '2022-01-01', 'x'), actual: odd }),
    few,
  ),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<Indicator>;
const anyStatus = fc.constantFrom(undefined, 'cancelled', 'on track', 'odd', 5);
const anyGoal = fc.record({
  status: anyStatus,
  progress: odd,
  weight: odd,
  milestones: fc.array(fc.record({ done: fc.constantFrom(true, false, '2020', undefined) }), few),
  indicators: fc.array(anyIndicator, few),
  objectives: fc.array(
    fc.record({
      status: anyStatus,
      progress: odd,
      weight: odd,
      indicators: fc.array(anyIndicator, few),
    }),
    few,
  ),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<Goal>;

describe('progress of any plan', () => {
  it('is from 0 to 1 or unknown, never NaN', () => {
    fc.assert(
      fc.property(fc.array(anyGoal), (all) => {
        const plan = { ...planOf({ period: { start: '2024', end: '2027' } }), goals: all };
        for (const figure of [planProgress(plan), ...all.map((goal) => progressOf(goal))]) {
          if (figure.rule === 'unknown') expect(figure.value).to.equal(undefined);
          else expect(figure.value).to.be.within(0, 1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is explained and grouped with all goals', () => {
    fc.assert(
      fc.property(fc.array(anyGoal), (all) => {
        const plan = { ...planOf({ period: { start: '2024', end: '2027' } }), goals: all };
        const { groups } = reportOf(plan, '2025-06-01');
        expect(groups.reduce((sum, { goals }) => sum + goals.length, 0)).to.equal(all.length);
        for (const subject of [plan, ...all]) {
          const { rule, parts, ...figure } = explainProgress(subject);
          if (rule === 'reported' || rule === 'unknown') expect(parts).to.deep.equal([]);
          else expect(parts).to.have.length((figure as { total: number }).total);
        }
        for (const goal of planAsOf(plan, '2020-06-01').goals) progressOf(goal);
        staleness(plan, '2025-06-01');
      }),
    );
  });

  it('grows with the measured value if more is better, and falls if less is better', () => {
    const figure = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(figure, figure, figure, figure, (baseline, target, a, b) => {
        fc.pre(baseline !== target);
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((actual) =>
          indicatorProgress(indicatorOf({ baseline, target, measurements: yearly(actual) })),
        );
        if (target > baseline) expect(low).to.be.at.most(high!);
        else expect(low).to.be.at.least(high!);
      }),
    );
  });

  it('does not depend on the order of goals', () => {
    const withFigures = fc.array(
      fc.record({
        name: fc.constant('g'),
        progress: fc.integer({ min: 0, max: 100 }),
        weight: fc.integer({ min: 0, max: 9 }),
      }),
    );
    fc.assert(
      fc.property(withFigures, (all) => {
        const forth = planProgress(planOf({ goals: all })).value;
        const back = planProgress(planOf({ goals: [...all].reverse() })).value;
        if (forth === undefined) expect(back).to.equal(undefined);
        else expect(forth).to.be.closeTo(back!, 1e-9);
      }),
    );
  });

  it('is not affected by a polluted Object.prototype', () => {
    const polluted = {
      value: 0.5,
      rule: 'reported',
      status: 'achieved',
      customStatus: 'odd',
      counted: 9,
    };
    const prototype = Object.prototype as Record<string, unknown>;
    const { goals, ...rest } = planOf({ goals: [{ name: 'g' }, { name: 'h' }] });
    const plan = { ...rest, goals, period: undefined };
    Object.assign(prototype, polluted);
    const found: unknown[] = [];
    try {
      const { status, customStatus } = statusOf(goals[0]!, plan, '2025-06-01');
      const [group] = reportOf(plan, '2025-06-01').groups;
      found.push(progressOf(goals[0]!).value, status, customStatus);
      found.push(group!.status, group!.customStatus);
    } finally {
      for (const key of Object.keys(polluted)) delete prototype[key];
    }
    expect(found).to.deep.equal([undefined, undefined, undefined, undefined, undefined]);
  });
});
