import { parsePlan } from '../../plan/parse-plan.js';
import type { PlanInput } from '../../plan/plan-input.js';
import { planMarkdown as markdownOf } from '../../static/plan-markdown.js';

/** Converts a feed that was read from any format to Markdown. */
export function planMarkdown(feed: PlanInput, language: string | undefined): Promise<string> {
  const { plan } = parsePlan(feed);
  // Converters always return an object with goals.
  return markdownOf(plan!, { language });
}
