import type { Plan } from '../plan/schema.js';

/** The maximum number of cached days for each plan. */
const maxDays = 8;

/**
 * Caches a value for each plan and day, as long as the plan is in use, for the last eight days
 * used. A plan must not be changed afterwards.
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

/** Computes a value once, when it is first needed. */
export function once<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** Computes a value once for each object. */
export function oncePer<Key extends WeakKey, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { value: compute(key) }));
    return entry.value;
  };
}
