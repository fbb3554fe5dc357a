import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from '../../../scripts/load-source.mjs';
import { root } from './root.mjs';

const day = '2026-11-01';

/** The sample’s fields that every contestant shows. */
const fields = {
  goal: ['label', 'name', 'description', 'note'],
  objective: ['name', 'progress', 'status'],
  milestone: ['name', 'due', 'done'],
};

const pick = (part, kind) =>
  Object.fromEntries(fields[kind].filter((field) => field in part).map((key) => [key, part[key]]));

/**
 * A feed of ten goals: the eight goals of the sample, and two of them again. Every goal has a status
 * and progress, so that contestants show the same without computing them.
 */
export async function makeFeed() {
  const sample = JSON.parse(readFileSync(join(root, 'samples/example-library.json'), 'utf8'));
  const { parsePlan, reportOf, wholePercent } = await loadSource(join(root, 'src/entries/plan.ts'));
  const { plan } = parsePlan(sample);
  const report = reportOf(plan, day);
  const goals = sample.goals.map((goal, i) => {
    const { progress, status } = report.of(plan.goals[i]);
    return {
      ...pick(goal, 'goal'),
      status: status.status,
      progress: wholePercent(progress.value ?? 0),
      objectives: (goal.objectives ?? []).map((objective) => pick(objective, 'objective')),
      milestones: (goal.milestones ?? []).map((milestone) => pick(milestone, 'milestone')),
    };
  });
  const ten = [...goals, goals[0], goals[2]];
  return {
    version: 1,
    language: 'en',
    goals: ten.map((goal, i) => ({
      ...goal,
      id: `${i + 1}`,
      label: { ...goal.label, en: `Priority ${i + 1}` },
    })),
  };
}
