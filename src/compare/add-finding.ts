import type { Finding, FindingCode } from './finding.js';

/** Adds a finding about the part that is being compared. */
export type AddFinding = (
  code: FindingCode,
  severity: Finding['severity'],
  message: string,
) => void;
