import { parsePlan } from '../../src/plan/parse-plan.js';
import type { Goal, Indicator, Plan } from '../../src/plan/schema.js';

/** A plan read from its fields; its goals have only the given fields. */
export function planOf(fields: object = {}): Plan {
  return parsePlan({ version: 1, goals: [], ...fields }).plan!;
}

/** A goal read from its fields. */
export function goalOf(fields: object = {}): Goal {
  return planOf({ goals: [{ name: 'A goal', ...fields }] }).goals[0]!;
}

/** An indicator read from its fields. */
export function indicatorOf(fields: object = {}): Indicator {
  return goalOf({ indicators: [{ name: 'An indicator', ...fields }] }).indicators![0]!;
}

/** Measurements, one per year from 2020. */
export const yearly = (...actuals: (number | undefined)[]) =>
  actuals.map((actual, i) => ({ date: `${2020 + i}`, ...(actual !== undefined && { actual }) }));
