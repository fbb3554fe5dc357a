/** Converts plans to output for places without scripts. Needs no browser. */
export { badgeEndpoint, type BadgeEndpoint } from '../static/badge-endpoint.js';
export type { BadgeOptions } from '../static/options.js';
export { badgeSvg } from '../static/badge-svg.js';
export { badgeText } from '../static/badge-facts.js';
export { planHtml, planPage } from '../static/plan-html.js';
export { planMarkdown } from '../static/plan-markdown.js';
export type { PageOptions, PlanOptions } from '../static/options.js';
