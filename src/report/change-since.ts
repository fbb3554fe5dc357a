import { dayToDate, firstDay } from '../plan/dates.js';
import { placedParts } from '../plan/parts.js';
import type { Part } from '../plan/schema.js';
import { wholePercent } from './percent.js';
import { planAsOf } from './plan-as-of.js';
import { type PlanReport, reportOf } from './plan-report.js';
import type { Progress } from './progress.js';
import { lastUpdate } from './staleness.js';

/** How much a progress has changed. */
export interface Change {
  /** The day from which it has changed, `YYYY-MM-DD`. */
  readonly since: string;
  /** In percentage points; negative if the progress has decreased. */
  readonly points: number;
}

/**
 * How much the progress of a goal, an objective, a group of goals or the whole plan has changed; undefined
 * if nothing was reported by that day, or if more or fewer of its parts were known then.
 *
 * @param since `YYYY-MM-DD`, or `last` for the report before the last one
 * @param part absent for a group or the whole plan
 * @param group the id of a group of goals
 */
export function changeSince(
  report: PlanReport,
  since: string,
  part?: Part,
  group?: string,
): Change | undefined {
  const ofWhole = (one: PlanReport) => (group === undefined ? one : one.ofGroup(group)).progress;
  const goals = group === undefined ? report.plan.goals : report.goalsIn(group);
  const subjects = part ? [part] : goals;
  const lastReport = (day: number) =>
    subjects.reduce((latest, one) => {
      const date = lastUpdate(one, day);
      return date ? Math.max(latest, firstDay(date)) : latest;
    }, -Infinity);
  const today = firstDay(report.day);
  const day = since === 'last' ? lastReport(lastReport(today) - 1) : firstDay(since);
  if (!(day <= today) || lastReport(day) === -Infinity) return undefined;
  const earlier = dayToDate(day);
  const plan = planAsOf(report.plan, earlier);
  const number = part && report.placeOf(part)?.number;
  const same = part && placedParts(plan.goals).find((one) => one.number === number)?.part;
  const before = reportOf(plan, earlier);
  const [now, then] = part
    ? [report.of(part).progress, same && before.of(same).progress]
    : [ofWhole(report), ofWhole(before)];
  if (now.value === undefined || then?.value === undefined || !isComparable(now, then)) {
    return undefined;
  }
  return { since: earlier, points: wholePercent(now.value) - wholePercent(then.value) };
}

/** Whether two figures come from the same rule, and from as many known parts. */
const isComparable = (now: Progress, then: Progress): boolean =>
  now.rule === then.rule &&
  (!('method' in now) ||
    !('method' in then) ||
    (now.method === then.method && now.unknown === then.unknown));
