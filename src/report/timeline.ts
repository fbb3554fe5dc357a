import { firstDay, isDate, lastDay } from '../plan/dates.js';
import { placedParts } from '../plan/parts.js';
import type { Goal, Milestone, Part } from '../plan/schema.js';
import { oncePer } from './memoize.js';
import type { PlanReport } from './plan-report.js';

/** `overdue`: its date has passed. `due`: still to come. `open`: without a due date. `done`: finished. */
export type TimelineState = 'overdue' | 'due' | 'open' | 'done';

/** A goal, an objective or a milestone with a date. */
export interface TimelineEntry {
  /** Unique in the plan: `2.1`, or `2.1/1` for a milestone. */
  readonly id: string;
  /** The goal that it belongs to. */
  readonly goal: Goal;
  /** The goal or objective itself, or the one that the milestone belongs to. */
  readonly part: Part;
  readonly milestone: Milestone | undefined;
  readonly start: string | undefined;
  /** Its due date; for a milestone that was reached, the date when it was. */
  readonly due: string | undefined;
  readonly state: TimelineState;
  /** The last day of its due date, otherwise the first day of its start, in days since 1970-01-01; a great number if its dates are in words. */
  readonly day: number;
}

/** The day of entries whose dates are in words. They follow the others. */
const undated = Number.MAX_SAFE_INTEGER;
const ranks: Record<TimelineState, number> = { overdue: 0, due: 1, open: 2, done: 3 };

/** Returns everything with a date: overdue and next due first, and finished last, the latest first. */
export const timelineOf = oncePer((report: PlanReport): readonly TimelineEntry[] =>
  report.plan.goals
    .flatMap((goal) =>
      placedParts([goal]).flatMap(({ part, number }) => entriesOf(report, goal, part, number)),
    )
    .sort(
      (a, b) => ranks[a.state] - ranks[b.state] || (a.day - b.day) * (a.state === 'done' ? -1 : 1),
    ),
);

/** The date itself, if it isn't in words. */
const known = (date: string | undefined) => (date && isDate(date) ? date : undefined);

function entriesOf(report: PlanReport, goal: Goal, part: Part, number: string): TimelineEntry[] {
  const { milestones = [] } = part;
  const shared = { goal, part };
  const entry = (fields: Omit<TimelineEntry, 'goal' | 'part' | 'day'>): TimelineEntry => {
    const { start, due } = fields;
    return { ...shared, ...fields, day: due ? lastDay(due) : start ? firstDay(start) : undated };
  };
  const ofPart =
    part.start || part.due
      ? [
          entry({
            id: number,
            milestone: undefined,
            start: known(part.start),
            due: known(part.due),
            state: partState(report, part),
          }),
        ]
      : [];
  const ofMilestones = milestones.flatMap((milestone, i): TimelineEntry[] => {
    const { done } = milestone;
    const date = typeof done === 'string' ? done : milestone.due;
    const state = report.milestoneState(milestone);
    const id = `${number}/${i + 1}`;
    return date ? [entry({ id, milestone, start: undefined, due: known(date), state })] : [];
  });
  return [...ofPart, ...ofMilestones];
}

function partState(report: PlanReport, part: Part): TimelineState {
  const { timing, isFinished } = report.of(part);
  if (timing === 'overdue') return 'overdue';
  if (isFinished) return 'done';
  return known(part.due) ? 'due' : 'open';
}
