import { html, nothing } from 'lit';
import type { Goal } from '../plan/schema.js';
import { summaryLevel } from '../report/summary-level.js';
import type { StatusFilter } from '../report/status-groups.js';
import { levelHeading, levelPlural } from '../words/level-words.js';
import { shown } from '../words/shown-text.js';
import type { Disclosures } from './goals/accordion.js';
import { goalsView, type Layout } from './goals/layouts.js';
import { planStalenessView } from './progress/staleness.js';
import { summaryView } from './progress/summary.js';
import {
  archiveView,
  linksView,
  membershipsView,
  missionView,
  titleView,
  valuesView,
  visionView,
} from './sections.js';
import { heading, paragraph, timeView } from './text.js';
import { timeline } from './timeline/timeline-part.js';
import { drawWhenLoaded } from './draw-when-loaded.js';
import { deeper, type ViewContext } from './view-context.js';

/** The sections that can be shown or hidden, in the order of the page. */
export const sections = [
  'title',
  'vision',
  'memberships',
  'mission',
  'values',
  'period',
  'introduction',
  'summary',
  'goals',
  'timeline',
  'links',
  'archive',
  'updated',
  'top',
] as const;
/** Those that are shown only if a page asks for them. */
export const sectionsOnRequest: readonly Section[] = ['timeline'];
/** The name of one of these sections. */
export type Section = (typeof sections)[number];

export interface PlanViewOptions {
  readonly sections: ReadonlySet<Section>;
  readonly layout: Layout;
  readonly goals: readonly Goal[];
  /** Which of them are open in the layout `accordion`. */
  readonly disclosures: Disclosures;
  /** The search field and the filters, if the element has them. */
  readonly filter: unknown;
  /** Filters the goals by the legend of the summary. */
  readonly legend: StatusFilter;
}

/**
 * The whole plan as one page.
 *
 * @csspart footer - The date of the last change and the link to the top.
 */
export function planView(context: ViewContext, options: PlanViewOptions) {
  const has = (section: Section) => options.sections.has(section);
  const inner = has('title') ? deeper(context) : context;
  const level = summaryLevel(context.report);
  const part = (section: Section, view: (context: ViewContext) => unknown) =>
    has(section) ? view(inner) : nothing;
  return html`${has('title') ? titleView(context) : nothing} ${part('vision', visionView)}
  ${part('memberships', membershipsView)} ${part('mission', missionView)}
  ${part('values', valuesView)} ${has('summary') ? summaryView(inner, { level, filter: level || !has('goals') || context.isStatic ? undefined : options.legend }) : nothing}
  ${goalsSectionView(inner, options, has)}
  ${part('timeline', timelineSectionView)} ${part('links', linksView)} ${part('archive', archiveView)}
  <footer class="footer" part="footer">
    ${part('updated', updatedView)} ${part('top', backToTopView)}
  </footer>`;
}

/**
 * @csspart section
 * @csspart goals-section - The section of goals, with the introduction.
 * @csspart section-heading
 * @csspart introduction - A paragraph of the introduction to the goals.
 */
function goalsSectionView(
  context: ViewContext,
  { goals, layout, disclosures, filter }: PlanViewOptions,
  has: (section: Section) => boolean,
) {
  const { introduction = [] } = context.plan;
  const shows = (['period', 'introduction', 'goals'] as const).some(has);
  return shows
    ? html`<section class="section goals-section" part="section goals-section">
        ${heading(context.level, 'section-heading', goalsTitle(context, has('period')))}
        ${
          has('introduction')
            ? html`<div class="section-content">
              ${introduction.map((text) => paragraph(context, text, 'introduction'))}
            </div>`
            : nothing
        }
        ${has('summary') ? nothing : planStalenessView(context)}
        ${has('goals') ? html`${filter} ${goalsView(deeper(context), goals, layout, disclosures)}` : nothing}
      </section>`
    : nothing;
}

function goalsTitle(context: ViewContext, withPeriod: boolean): string {
  const { plan, words } = context;
  if (!plan.period || !withPeriod) return levelHeading(context, 0);
  const { start, end, label } = plan.period;
  const time = label ? shown(context, label).text : words.format.period(start, end);
  const name = levelPlural(context, 0)?.text;
  return name ? words.labeled(name, time) : words.goalsOf(time);
}

/**
 * @csspart updated - The date when the plan was last modified.
 */
function updatedView({ plan, words }: ViewContext) {
  return plan.updated
    ? html`<p class="updated" part="updated">
        ${timeView(plan.updated, words.updated(plan.updated))}
      </p>`
    : nothing;
}

/**
 * @csspart top - The link back to the top of the page.
 */
function backToTopView({ words, pageHref }: ViewContext) {
  return html`<a class="top" part="top" href=${`${pageHref}#top`}>${words.backToTop}</a>`;
}

const timelineSectionView = (context: ViewContext) =>
  drawWhenLoaded(timeline, ({ timelineView }) => timelineView(context));
