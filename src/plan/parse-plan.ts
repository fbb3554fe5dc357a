import { createParseContext, type Issue, type ParseContext } from './parse/parse-context.js';
import { parseMessages } from './parse/parse-messages.js';
import { reviewPlan } from './parse/review-plan.js';
import { hasTooManyParts } from './nested-parts.js';
import { isObject, maxItems, ownField } from './schema-kit.js';
import { type Plan, planSchema, version } from './schema.js';

/** A plan, without the values that could not be read, and the list of what was corrected or left out. */
export interface ParsedPlan {
  /** Missing if the document can't be read as a plan; the last issue explains why. */
  plan?: Plan;
  /** In the order in which they were found. After 100 (`maxIssues`) issues, a last one counts the rest. */
  issues: Issue[];
}

/** The options of `parsePlan`. */
export interface ParseOptions {
  /**
   * The feed's address, against which relative addresses in it are resolved. Without it they stay
   * relative.
   */
  base?: string | undefined;
  /** The maximum number of issues, besides one that counts the rest. Default: 100. */
  maxIssues?: number | undefined;
}

/** Whether a document can be read as a plan; otherwise reports why not. */
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
 * Reads a plan. Values that could do harm are left out, and small mistakes are corrected. It never
 * throws, and the plan contains only fields of the schema, in objects without prototypes.
 *
 * @param value parsed JSON, or an object like it
 *
 * @example
 * ```js
 * import { parsePlan } from 'library-goals/plan';
 *
 * const { plan, issues } = parsePlan(
 *   { version: 1, goals: [{ name: 'Lend more books', progress: '40 %' }] },
 *   { base: 'https://library.example/plan.json' },
 * );
 * for (const { severity, message } of issues) console.warn(severity, message);
 * ```
 */
export function parsePlan(value: unknown, options: ParseOptions = {}): ParsedPlan {
  const steps = planSteps(value, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reads a plan like {@link parsePlan}, in steps between which a page can answer its reader. */
export function* planSteps(value: unknown, options: ParseOptions): Generator<void, ParsedPlan> {
  const option = <Key extends keyof ParseOptions>(key: Key) =>
    Object.hasOwn(options, key) ? options[key] : undefined;
  const context = createParseContext(option('base'), option('maxIssues'));
  const { issues } = context;
  try {
    if (isPlan(value, context)) {
      yield;
      const plan = planSchema.read({ ...value, version }, '', context);
      if (!plan) return { issues };
      plan.language ??= 'en';
      yield;
      reviewPlan(plan as Plan, context);
      return { plan: plan as Plan, issues };
    }
  } catch {
    context.report('', parseMessages.notPlainData);
  }
  return { issues };
}
