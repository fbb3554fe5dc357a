import { compareDates } from './dates.js';
import type { Reading } from './reading.js';
import type { Goal, Indicator, Plan } from './schema.js';
import { readStatus } from './status.js';

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

/** Warns of what can be read and is shown, but may not be what the feed's editor means. */
export function reportDoubts({ goals }: Plan, reading: Reading): void {
  doubtGoals(goals, reading);
  for (const goal of goals) {
    const path = `goals[${goal.place - 1}]`;
    doubtIndicators(goal.indicators ?? [], path, reading);
    for (const { indicators = [], place } of goal.objectives ?? []) {
      doubtIndicators(indicators, `${path}.objectives[${place - 1}]`, reading);
    }
  }
}
