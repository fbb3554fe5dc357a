import type { Plan } from '../plan/schema.js';
import { writeMarkdown } from './outline/markdown-writer.js';
import { planOutline } from './outline/plan-outline.js';
import type { PlanOptions } from './options.js';
import { wordContext } from './word-context.js';

/**
 * A whole plan as Markdown (CommonMark with GitHub's tables).
 *
 * @example
 * ```ts
 * import type { Plan } from 'library-goals/plan';
 * import { planMarkdown } from 'library-goals/static';
 *
 * const textOf = (plan: Plan) => planMarkdown(plan, { language: 'fr' });
 * ```
 */
export async function planMarkdown(plan: Plan, options: PlanOptions = {}): Promise<string> {
  return writeMarkdown(planOutline(await wordContext(plan, options), options.headingLevel ?? 1));
}
