import { compareDates } from './dates.js';
import { maxIssues, type Reading, show } from './reading.js';
import type { Goal, Indicator, Plan } from './schema.js';
import { nearestName } from './nearest-name.js';
import { readStatus, statuses } from './status.js';

/** The first date that a list names again. */
function repeated(dates: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return dates.find((date) => seen.size === seen.add(date).size);
}

function doubtIndicators(indicators: readonly Indicator[], path: string, { report }: Reading) {
  for (const { target, measurements = [], place } of indicators) {
    const at = `${path}.indicators[${place - 1}]`;
    if (target === undefined) {
      report(at, 'no target; its figures are shown, but no progress comes of them', 'warning');
    }
    const dates = measurements.map(({ date }) => date);
    if (dates.some((date, i) => i && compareDates(dates[i - 1]!, date) > 0)) {
      report(`${at}.measurements`, 'not in the order of time; read as if they were', 'warning');
    }
    const twice = repeated(dates);
    if (twice) {
      report(
        `${at}.measurements`,
        `more than one on ${twice}; of these the last one counts`,
        'warning',
      );
    }
  }
}

function doubtGoals(goals: readonly Goal[], { report }: Reading) {
  if (!goals.length) {
    report('goals', 'none to show; the page says that none have been published yet', 'warning');
  } else if (goals.every(({ status }) => readStatus(status) === 'cancelled')) {
    report('goals', 'all are cancelled, and are shown so', 'warning');
  }
}

type Part = Pick<Goal, 'status' | 'progress'>;

function doubtStatus({ status }: Part, path: string, { issues, report }: Reading) {
  if (!status || readStatus(status)) return;
  const meant = issues.length < maxIssues && nearestName(status, statuses);
  const advice = meant ? `did you mean "${meant}"?` : 'shown as written';
  report(`${path}.status`, `${show(status)} is not a known status; ${advice}`, 'warning');
}

/** A progress below 1 percent beside whole ones: probably a part of 1. */
function doubtFractions(parts: readonly [path: string, part: Part][], { report }: Reading) {
  const given = parts.filter(([, { progress }]) => progress);
  const fractions = given.filter(([, { progress }]) => progress! < 1);
  if (given.length === fractions.length) return;
  if (given.some(([, { progress }]) => progress! > 1 && progress! % 1)) return;
  for (const [path, { progress }] of fractions) {
    const meant = Math.round(progress! * 1e4) / 100;
    const advice = `is less than 1 percent; write ${meant} for ${meant} percent`;
    report(`${path}.progress`, `${progress} ${advice}`, 'warning');
  }
}

/** Warns of what can be read and is shown, but may not be what the feed's editor means. */
export function reportDoubts({ goals }: Plan, reading: Reading): void {
  doubtGoals(goals, reading);
  const parts: [path: string, part: Part][] = [];
  for (const goal of goals) {
    const path = `goals[${goal.place - 1}]`;
    parts.push([path, goal]);
    doubtIndicators(goal.indicators ?? [], path, reading);
    for (const objective of goal.objectives ?? []) {
      const at = `${path}.objectives[${objective.place - 1}]`;
      parts.push([at, objective]);
      doubtIndicators(objective.indicators ?? [], at, reading);
    }
  }
  for (const [path, part] of parts) doubtStatus(part, path, reading);
  doubtFractions(parts, reading);
}
