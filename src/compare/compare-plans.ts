import type { Plan } from '../plan/schema.js';
import { comparePart } from './compare-part.js';
import type { Finding, FindingCode } from './finding.js';
import { partTitle, type PlacedPart, planParts } from './plan-parts.js';
import { reviewDates } from './review-dates.js';
import { areSimilar } from './similar-names.js';

/** Makes a finding about a part. */
const about = (part: PlacedPart) => ({ path: part.path, part: partTitle(part) });

/**
 * Lists what changed between two states of a plan, and what is probably wrong: in the order of the
 * newer one, followed by removed parts.
 *
 * @param day today, `YYYY-MM-DD`, for dates that have passed
 */
export function comparePlans(older: Plan, newer: Plan, day: string): Finding[] {
  const [before, after] = [planParts(older), planParts(newer)];
  const findings: Finding[] = [];
  for (const part of after.values()) {
    const add = (code: FindingCode, severity: Finding['severity'], message: string) =>
      void findings.push({ code, severity, ...about(part), message });
    const earlier = before.get(part.key);
    if (!earlier) add('added', 'change', 'is new');
    else if (areSimilar(earlier.name, part.name)) comparePart(earlier, part, add);
    else {
      add(
        'id-reused',
        'warning',
        `has the id that was the one of "${earlier.name}": links and badges of that ${part.kind} now lead here`,
      );
    }
    reviewDates(part, day, add);
  }
  for (const [key, part] of before) {
    if (after.has(key)) continue;
    const message = 'is gone: links and badges that name it no longer work';
    findings.push({ code: 'vanished', severity: 'warning', ...about(part), message });
  }
  return findings;
}
