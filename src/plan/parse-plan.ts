import type { Issue } from './parse/issue.js';
import { createParseContext, type ParseContext } from './parse/parse-context.js';
import { parseMessages } from './parse/parse-messages.js';
import { reviewPlan } from './parse/review-plan.js';
import { hasTooManyParts } from './nested-parts.js';
import { isObject, maxItems, ownField } from './schema-kit.js';
import { type Plan, planSchema, version } from './schema.js';

/** A plan as far as it could be read, and what was corrected or left out. */
export interface ParsedPlan {
  /** Absent where the document as a whole can't be read; the last issue says why. */
  plan?: Plan;
  /** In the order in which they were found; after 100 (`maxIssues`), one that counts the rest. */
  issues: Issue[];
}

/** What a plan is read with. */
export interface ParseOptions {
  /** The feed's address, which relative addresses in it are relative to. */
  base?: string | undefined;
  /** How many issues are listed; one more counts the rest. Default: 100. */
  maxIssues?: number | undefined;
}

/** Whether a document as a whole is a plan that can be read; reports why it isn't. */
function isPlan(value: unknown, { report }: ParseContext): value is object {
  if (!isObject(value)) {
    report('', parseMessages.notADocument(value));
    return false;
  }
  const given = ownField(value, 'version');
  const goals = ownField(value, 'goals');
  const isText = typeof given === 'string' && Number(given) === version;
  if (given !== undefined && given !== version && !isText) {
    report('version', parseMessages.otherVersion(given, version));
    return false;
  }
  if (given !== version) report('version', parseMessages.assumedVersion(given, version), 'warning');
  const fault = !Array.isArray(goals)
    ? parseMessages.noGoals(goals)
    : goals.length > maxItems
      ? parseMessages.tooManyGoals(goals.length, maxItems)
      : hasTooManyParts(goals) && parseMessages.tooManyObjectives(maxItems);
  if (fault) report('goals', fault);
  return !fault;
}

/**
 * Reads a plan from what its feed holds: strict about harm, lenient about slips. It never throws,
 * whatever it is given, and what it returns holds nothing but fields of the schema, in objects without
 * prototypes.
 *
 * @param value a parsed JSON document, or an object like one
 */
export function parsePlan(value: unknown, options: ParseOptions = {}): ParsedPlan {
  const option = <Key extends keyof ParseOptions>(key: Key) =>
    Object.hasOwn(options, key) ? options[key] : undefined;
  const context = createParseContext(option('base'), option('maxIssues'));
  const { issues } = context;
  try {
    if (isPlan(value, context)) {
      const plan = planSchema.read({ ...value, version }, '', context);
      if (!plan) return { issues };
      plan.language ??= 'en';
      reviewPlan(plan as Plan, context);
      return { plan: plan as Plan, issues };
    }
  } catch {
    context.report('', parseMessages.notPlainData);
  }
  return { issues };
}
