import { loadSource } from '../../scripts/load-source.mjs';
import { report, shortest } from './measure.mjs';
import { indicatorOf, planOf } from './plans.mjs';

const day = '2026-06-30';

/** Each task: the number of parts, its input, which is new for every run, and what is measured. */
function actsOf(plan) {
  const read = (n) => plan.parsePlan(planOf(n)).plan;
  const readIndicator = (n) =>
    plan.parsePlan({ version: 1, goals: [{ name: 'A goal', indicators: [indicatorOf(n)] }] }).plan
      .goals[0].indicators[0];
  const sorted = (order) => [
    `sort by ${order}`,
    2_500,
    read,
    (made) => plan.findGoals(plan.reportOf(made, day), { order }),
  ];
  return [
    ['parse', 2_500, planOf, (made) => plan.parsePlan(made)],
    [
      'parse measurements',
      5_000,
      (n) => ({ version: 1, goals: [{ name: 'A goal', indicators: [indicatorOf(n)] }] }),
      (made) => plan.parsePlan(made),
    ],
    sorted('progress'),
    sorted('status'),
    sorted('updated'),
    [
      'search',
      2_500,
      read,
      (made) => plan.findGoals(plan.reportOf(made, day), { search: 'teaching goal' }),
    ],
    ['progress of the plan', 2_500, read, (made) => plan.planProgress(made)],
    ['summary', 2_500, read, (made) => plan.reportOf(made, day).groups],
    ['as of a day', 2_500, read, (made) => plan.planAsOf(made, '2024-06-30')],
    ['chart', 5_000, readIndicator, (made) => plan.chartOf(made)],
    ['progress of an indicator', 5_000, readIndicator, (made) => plan.indicatorProgress(made)],
  ];
}

export async function measureInNode(part) {
  console.log('\nIn Node');
  const plan = await loadSource('test/bench/acts.ts');
  let isOver = false;
  for (const [name, n, make, act] of actsOf(plan)) {
    if (!name.includes(part)) continue;
    isOver =
      (await report(name, n, (size) =>
        shortest(() => {
          const made = make(size);
          const start = performance.now();
          act(made);
          return performance.now() - start;
        }, 5),
      )) || isOver;
  }
  return isOver;
}
