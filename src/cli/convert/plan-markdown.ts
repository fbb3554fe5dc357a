import { parsePlan } from '../../plan/parse-plan.js';
import type { PlanInput } from '../../plan/plan-input.js';
import { planMarkdown as markdownOf } from '../../static/plan-markdown.js';

/** A feed that was read from any format, as Markdown. */
export function planMarkdown(feed: PlanInput, language: string | undefined): Promise<string> {
  const { plan } = parsePlan(feed);
  // What a converter makes is always an object with goals.
  return markdownOf(plan!, { language });
}
