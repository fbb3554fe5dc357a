import type { Plan } from '../plan/schema.js';
import { writeHtml } from './outline/html-writer.js';
import { planOutline } from './outline/plan-outline.js';
import { pageStyles } from './page-styles.js';
import { oneLine, pageTitle } from './page-title.js';
import type { PageOptions, PlanOptions } from './options.js';
import { structuredData } from './structured-data.js';
import { wordContext } from './word-context.js';
import { Markup, xml } from './xml.js';

/**
 * Converts a plan to HTML without scripts or styles: for pages that allow neither, and as the
 * fallback content of an element.
 *
 * @param plan a plan that was read with `parsePlan`
 *
 * @example
 * ```ts
 * import type { Plan } from 'library-goals/plan';
 * import { planHtml } from 'library-goals/static';
 *
 * const fallbackOf = (plan: Plan) => planHtml(plan, { headingLevel: 3, asOf: '2026-06-30' });
 * ```
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
 *
 * @example
 * ```ts
 * import type { Plan } from 'library-goals/plan';
 * import { planPage } from 'library-goals/static';
 *
 * const pageOf = (plan: Plan) =>
 *   planPage(plan, { url: 'https://library.example/plan', markdownUrl: '/plan.md' });
 * ```
 */
export async function planPage(plan: Plan, options: PageOptions = {}): Promise<string> {
  const context = await wordContext(plan, options);
  const { language, direction } = context.words;
  const title = pageTitle(context);
  const organization = oneLine(context, context.plan.organization?.name);
  const description = oneLine(context, plan.vision ?? plan.introduction?.[0] ?? plan.mission?.[0]);
  const { url = '', markdownUrl = '' } = options;
  const head = [
    meta('name', 'description', description),
    meta('property', 'og:title', title),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:description', description),
    meta('property', 'og:site_name', organization),
    meta('property', 'og:url', url),
    url && xml`<link rel="canonical" href="${url}">\n`,
    markdownUrl && xml`<link rel="alternate" type="text/markdown" href="${markdownUrl}">\n`,
  ];
  const data = structuredData(context, { title, description, url });
  return xml`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}<style>${new Markup(pageStyles)}</style>
<script type="application/ld+json">${new Markup(data)}</script>
</head>
<body>
<main>
${writeHtml(planOutline(context, options.headingLevel ?? 1))}</main>
</body>
</html>
`.text;
}

const meta = (kind: 'name' | 'property', name: string, content: string) =>
  content && xml`<meta ${new Markup(kind)}="${name}" content="${content}">\n`;
