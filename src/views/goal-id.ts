import type { Goal } from '../plan/schema.js';

/** The id of a goal's element, and the fragment of a link to it. */
export const goalId = ({ id }: Goal): string => `goal-${id}`;

/** A goal's part names: those of all goals, and its own for styling it alone. */
export const goalPart = (goal: Goal): string => `goal ${goalId(goal).replace(/\s+/g, '-')}`;
