import type { Plan } from '../plan/schema.js';
import { pickText } from '../plan/pick-text.js';
import type { WordContext } from '../words/word-context.js';
import { writeHtml } from './outline/html-writer.js';
import { planOutline, titleOf } from './outline/plan-outline.js';
import { pageStyles } from './page-styles.js';
import type { PlanOptions } from './plan-options.js';
import { wordContext } from './word-context.js';
import { Markup, xml } from './xml.js';

/**
 * Converts a plan to HTML without scripts or styles: for pages that allow neither, and as the
 * fallback content of an element.
 *
 * @param plan a plan that was read with `parsePlan`
 */
export async function planHtml(plan: Plan, options: PlanOptions = {}): Promise<string> {
  const context = await wordContext(plan, options);
  const { language, direction } = context.words;
  const blocks = planOutline(context, options.headingLevel ?? 2);
  return xml`<div lang="${language}" dir="${direction}">
${writeHtml(blocks)}</div>
`.text;
}

/**
 * Converts a plan to a complete web page without scripts.
 *
 * @param plan a plan that was read with `parsePlan`
 */
export async function planPage(plan: Plan, options: PlanOptions = {}): Promise<string> {
  const context = await wordContext(plan, options);
  const { language, direction, goals } = context.words;
  const title = textOf(context, titleOf(context.plan)) || goals;
  const description = textOf(context, plan.vision ?? plan.introduction?.[0] ?? plan.mission?.[0]);
  return xml`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${description ? xml`<meta name="description" content="${description}">\n` : ''}<meta property="og:title" content="${title}">
<meta property="og:type" content="article">
<style>${new Markup(pageStyles)}</style>
</head>
<body>
<main>
${writeHtml(planOutline(context, options.headingLevel ?? 1))}</main>
</body>
</html>
`.text;
}

/** The maximum length of a description in search results. */
const longest = 300;

function textOf({ plan, words }: WordContext, text: Plan['title']): string {
  if (text === undefined) return '';
  const line = pickText(text, words.wanted, plan.language).text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}
