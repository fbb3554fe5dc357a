import { comparePlans } from '../../compare/compare-plans.js';
import type { Finding } from '../../compare/finding.js';
import type { Plan } from '../../plan/schema.js';

/** The plan to compare with; without a plan, it couldn’t be read as one. */
export interface Published {
  readonly plan: Plan | undefined;
}

/** What changed since the published plan. */
export interface Comparison {
  readonly findings: readonly Finding[];
  /** The places, such as `goals[2]`, whose content changed but not their date; empty for the whole plan. */
  readonly outdated: readonly string[];
}

/** Findings that aren’t about a change of content. */
const undated: readonly string[] = ['only-new-date', 'begun-late', 'begun-early', 'overdue'];

/**
 * Compares a plan with the published one.
 *
 * @param day today, `YYYY-MM-DD`
 */
export function comparisonOf(published: Plan, plan: Plan, day: string): Comparison {
  const findings = comparePlans(published, plan, day);
  const hasChanged = findings.some(({ code }) => !undated.includes(code));
  const isDated = published.updated !== undefined || plan.updated !== undefined;
  const isOutdated =
    hasChanged && isDated && published.updated === (plan.updated ?? published.updated);
  const parts = findings.filter(({ code }) => code === 'no-new-date').map(({ path }) => path);
  return { findings, outdated: [...(isOutdated ? [''] : []), ...parts] };
}
