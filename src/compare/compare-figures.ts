import { compareDates } from '../plan/dates.js';
import type { Indicator } from '../plan/schema.js';
import { measuredValues } from '../report/indicator-progress.js';
import type { AddFinding } from './finding.js';

/** Compares the values of an indicator with the earlier ones. */
export function compareFigures(earlier: Indicator, indicator: Indicator, add: AddFinding): void {
  const before = measuredValues(earlier);
  const after = measuredValues(indicator);
  const [old, now] = [before.at(-1), after.at(-1)];
  const known = new Map(after.map(({ date, actual }) => [date, actual]));
  for (const { date, actual } of before) {
    const value = known.get(date);
    if (value === actual) continue;
    const what = value === undefined ? 'is gone' : `was ${actual} and is now ${value}`;
    add('figure-rewritten', 'warning', `the figure of ${date} ${what}`);
  }
  if (now && (!old || compareDates(old.date, now.date) < 0)) {
    const message = `${old ? `${old.actual} (${old.date}) → ` : 'first figure: '}${now.actual} (${now.date})`;
    if (old && isBackwards(indicator, now.actual - old.actual)) {
      add('figure-backwards', 'warning', `${message}, which goes away from the target`);
    } else add('changed', 'change', message);
  }
  for (const field of ['baseline', 'target', 'targetDate', 'direction', 'unit'] as const) {
    const [first, second] = [earlier[field], indicator[field]].map((value) =>
      JSON.stringify(value),
    );
    if (first === second) continue;
    add('changed', 'change', `${field}: ${first ?? 'none'} → ${second ?? 'none'}`);
  }
}

/** Whether a change is away from the target. */
function isBackwards({ direction = 'increase' }: Indicator, difference: number): boolean {
  return direction === 'increase'
    ? difference < 0
    : direction === 'decrease'
      ? difference > 0
      : false;
}
