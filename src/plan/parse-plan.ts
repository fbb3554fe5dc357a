import type { Issue } from './issue.js';
import { bare, isObject } from './read-leaf.js';
import { maxItems, readValue, type Schema } from './read-value.js';
import { createReport, type Report, show } from './report.js';
import { type Plan, planSchema } from './schema.js';

/** A plan as far as it could be read, and what had to be mended or left out. */
export interface ParsedPlan {
  /** Absent where the document as a whole can't be read; the first issue says why. */
  plan?: Plan;
  issues: Issue[];
}

export interface ParseOptions {
  /** The feed's address, which relative addresses in it are relative to. */
  base?: string | undefined;
}

const version = planSchema.entries.version.literal;

/** What makes a document as a whole unreadable: its path and why; undefined where nothing does. */
function findFault(value: unknown, { warn }: Report): [path: string, what: string] | undefined {
  if (!isObject(value)) {
    return ['', `The document is ${show(value)}; a plan is an object, in braces { }`];
  }
  const own = (key: string) => (Object.hasOwn(value, key) ? value[key] : undefined) ?? undefined;
  const given = own('version');
  const goals = own('goals');
  if (given === undefined) {
    warn('version', `missing; read as ${version}`);
  } else if (given !== version) {
    if (typeof given !== 'string' || Number(given) !== version) {
      return ['version', `${show(given)} can't be read; this script reads version ${version}`];
    }
    warn('version', `${show(given)} is text; write the number ${version}`);
  }
  if (!Array.isArray(goals)) {
    const fault = goals === undefined ? 'missing' : `${show(goals)} is not a list`;
    return ['goals', `${fault}; a plan has a list of goals, in brackets [ ], which may be empty`];
  }
  return goals.length > maxItems
    ? ['goals', `${goals.length} goals are more than the ${maxItems} that can be read`]
    : undefined;
}

/**
 * Reads a plan from what its feed holds: strict about harm, lenient about slips. Whatever is given,
 * it never throws, and what it returns holds nothing but fields of the schema, in objects without
 * prototypes.
 *
 * @param value a parsed JSON document, or an object like one
 */
export function parsePlan(value: unknown, { base }: ParseOptions = bare()): ParsedPlan {
  const report = createReport();
  const { issues } = report;
  try {
    const fault = findFault(value, report);
    if (!fault) {
      const given = { version, ...(value as object) };
      const schema = planSchema as unknown as Schema;
      const plan = readValue(schema, given, '', { report, base }) as Plan;
      plan.language ??= 'en';
      return { plan, issues };
    }
    report.error(...fault);
  } catch {
    report.error('', 'The document can’t be read; a plan is plain data, as in JSON');
  }
  return { issues };
}
