import type { Issue } from './issue.js';
import { isObject, maxItems, own, readValue } from './read-value.js';
import { type Reading, show, startReading } from './reading.js';
import { reportDoubts } from './report-doubts.js';
import { type Plan, planSchema } from './schema.js';
import type { Schema } from './schema-reader.js';

/** A plan as far as it could be read, and what had to be mended or left out. */
export interface ParsedPlan {
  /** Absent where the document as a whole can't be read; the last issue says why. */
  plan?: Plan;
  /** In the order in which they were found; after 100 one that counts the rest. */
  issues: Issue[];
}

/** What a plan is read with. */
export interface ParseOptions {
  /** The feed's address, which relative addresses in it are relative to. */
  base?: string | undefined;
}

const version = planSchema.entries.version.literal;

/** Whether a document as a whole is a plan that can be read; reports why not. */
function isPlan(value: unknown, { report }: Reading): value is object {
  if (!isObject(value)) {
    report('', `The document is ${show(value)}; a plan is an object { }`);
    return false;
  }
  const given = own(value, 'version');
  const goals = own(value, 'goals');
  const isText = typeof given === 'string' && Number(given) === version;
  if (given !== undefined && given !== version && !isText) {
    report('version', `${show(given)} can't be read; this script reads version ${version}`);
    return false;
  }
  if (given !== version) {
    const fault = given === undefined ? 'missing' : `${show(given)} is text`;
    report('version', `${fault}; read as ${version}`, 'warning');
  }
  const isList = Array.isArray(goals);
  if (isList && goals.length <= maxItems) return true;
  const fault = isList
    ? `${goals.length} are more than the ${maxItems} that can be read`
    : `${goals === undefined ? 'missing' : `${show(goals)} is not a list`}; a plan has a list [ ] of goals`;
  report('goals', fault);
  return false;
}

/**
 * Reads a plan from what its feed holds: strict about harm, lenient about slips. Whatever is given,
 * it never throws, and what it returns holds nothing but fields of the schema, in objects without
 * prototypes.
 *
 * @param value a parsed JSON document, or an object like one
 */
export function parsePlan(value: unknown, options: ParseOptions = {}): ParsedPlan {
  const reading = startReading(Object.hasOwn(options, 'base') ? options.base : undefined);
  const { issues } = reading;
  try {
    if (isPlan(value, reading)) {
      const schema = planSchema as unknown as Schema;
      const plan = readValue(schema, { ...value, version }, '', reading) as Plan;
      plan.language ??= 'en';
      reportDoubts(plan, reading);
      return { plan, issues };
    }
  } catch {
    reading.report('', 'The document can’t be read; a plan is plain data, as in JSON');
  }
  return { issues };
}
