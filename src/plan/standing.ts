import { expectedProgress, isOver } from './expected-progress.js';
import { goalProgress } from './progress.js';
import type { Goal, Objective, Plan } from './schema.js';
import { readStatus, type Status } from './status.js';
import { isAll } from './whole-percent.js';

/** How a goal stands. */
export interface Standing {
  /** Absent where nothing is known, and where the feed's word is none of the canon. */
  status?: Status | undefined;
  /** The feed's own word, where it is none of the canon: shown as written. */
  word?: string | undefined;
  /** Whether the status was worked out from progress, because the feed gives none. */
  isComputed: boolean;
}

/** From which part of the expected progress a goal within its period is on track, or at risk. */
export const thresholds = { onTrack: 0.95, atRisk: 0.85 } as const;

/** Shares of shares stray by less than this. */
const noise = 1e-9;

/** How a goal or an objective stands on a day: by the feed's word, else by its progress. */
export function standingOf(goal: Goal | Objective, plan: Plan, day: string): Standing {
  const word = typeof goal.status === 'string' && goal.status.trim();
  if (word) {
    const status = readStatus(word);
    return { status, word: status ? undefined : word, isComputed: false };
  }
  const status = computedStatus(goalProgress(goal).value, plan, day);
  return { status, word: undefined, isComputed: !!status };
}

/** The status that progress means in a plan's period. */
export function computedStatus(
  progress: number | undefined,
  plan: Pick<Plan, 'period'>,
  day: string,
): Status | undefined {
  const expected = expectedProgress(plan, day);
  if (progress === undefined || expected === undefined) return undefined;
  if (isAll(progress)) return 'achieved';
  if (isOver(plan, day)) return progress > 0 ? 'partly-achieved' : 'not-achieved';
  if (!expected) return undefined;
  const part = progress / expected + noise;
  if (part >= thresholds.onTrack) return 'on-track';
  return part >= thresholds.atRisk ? 'at-risk' : 'off-track';
}
