import { firstDay, lastDay } from '../plan/dates.js';
import { placedParts } from '../plan/parts.js';
import type { Goal, Milestone, Part } from '../plan/schema.js';
import { oncePer } from './remember.js';
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
  /** The last day of its due date, otherwise the first day of its start, in days since 1970-01-01. */
  readonly day: number;
}

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

function entriesOf(report: PlanReport, goal: Goal, part: Part, number: string): TimelineEntry[] {
  const { start, due, milestones = [] } = part;
  const shared = { goal, part };
  const ofPart: TimelineEntry[] =
    start || due
      ? [
          {
            ...shared,
            id: number,
            milestone: undefined,
            start,
            due,
            state: partState(report, part),
            day: due ? lastDay(due) : firstDay(start!),
          },
        ]
      : [];
  const ofMilestones = milestones.flatMap((milestone, i): TimelineEntry[] => {
    const { done } = milestone;
    const date = typeof done === 'string' ? done : milestone.due;
    const state = report.milestoneState(milestone);
    if (!date || state === 'open') return [];
    const id = `${number}/${i + 1}`;
    return [{ ...shared, id, milestone, start: undefined, due: date, state, day: lastDay(date) }];
  });
  return [...ofPart, ...ofMilestones];
}

function partState(report: PlanReport, part: Part): TimelineState {
  const { timing, isFinished } = report.of(part);
  if (timing === 'overdue') return 'overdue';
  if (isFinished) return 'done';
  return part.due ? 'due' : 'open';
}
