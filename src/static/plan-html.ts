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
 * A whole plan as a piece of HTML without scripts or styles: for pages that allow neither, and as the content
 * inside a tag, which is shown until the element has loaded.
 */
export async function planHtml(plan: Plan, options: PlanOptions = {}): Promise<string> {
  const context = await wordContext(plan, options);
  const { language, direction } = context.words;
  const blocks = planOutline(context, options.headingLevel ?? 2);
  return xml`<div lang="${language}" dir="${direction}">
${writeHtml(blocks)}</div>
`.text;
}

/** A whole plan as a page of its own, without scripts. */
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

/** The longest description that search engines show. */
const longest = 300;

function textOf({ plan, words }: WordContext, text: Plan['title']): string {
  if (text === undefined) return '';
  const line = pickText(text, words.wanted, plan.language).text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}
