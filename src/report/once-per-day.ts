import type { Plan } from '../plan/schema.js';

/** How many days are remembered for each plan. */
const maxDays = 8;

/**
 * Remembers what is derived from a plan for a day, as long as the plan itself is in use; of more than
 * eight days the oldest is forgotten. A plan must not be changed afterwards.
 */
export function oncePerDay<Derived>(
  derive: (plan: Plan, day: string) => Derived,
): (plan: Plan, day: string) => Derived {
  const known = new WeakMap<Plan, Map<string, Derived>>();
  return (plan, day) => {
    const days = known.get(plan) ?? new Map<string, Derived>();
    known.set(plan, days);
    let derived = days.get(day);
    if (derived === undefined) {
      derived = derive(plan, day);
      if (days.size === maxDays) days.delete(days.keys().next().value!);
      days.set(day, derived);
    }
    return derived;
  };
}
