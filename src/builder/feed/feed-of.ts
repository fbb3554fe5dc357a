import type { Plan } from '../../plan/schema.js';

/** A plan as a feed: without the positions that reading it has added, and with complete addresses. */
export const feedOf = (plan: Plan): unknown =>
  JSON.parse(
    JSON.stringify(plan, (name, value: unknown) => (name === 'position' ? undefined : value)),
  );
