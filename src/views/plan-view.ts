import { html, nothing } from 'lit';
import type { Goal } from '../plan/schema.js';
import { shown } from '../words/shown-text.js';
import { backToTopView } from './back-to-top-view.js';
import type { Disclosures } from './goal-accordion-view.js';
import { goalsView, type Layout } from './goals-view.js';
import { heading } from './heading.js';
import { archiveView, linksView } from './links-view.js';
import { membershipsView } from './memberships-view.js';
import { missionView } from './mission-view.js';
import { planStalenessView } from './staleness-view.js';
import { type LegendFilter, summaryView } from './summary-view.js';
import { paragraph } from './text.js';
import { titleView } from './title-view.js';
import { updatedView } from './updated-view.js';
import { valuesView } from './values-view.js';
import { deeper, type ViewContext } from './view-context.js';
import { visionView } from './vision-view.js';

/** The parts of the whole page that can be shown or hidden, in their order. */
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
  'links',
  'archive',
  'updated',
  'top',
] as const;
/** The name of one of these parts. */
export type Section = (typeof sections)[number];

export interface PlanViewOptions {
  readonly sections: ReadonlySet<Section>;
  readonly layout: Layout;
  readonly goals: readonly Goal[];
  /** Which of them are open in the layout `accordion`. */
  readonly disclosures: Disclosures;
  /** The search field and the filters, if the element has them. */
  readonly filter: unknown;
  /** What the summary's legend works on. */
  readonly legend: LegendFilter;
}

/**
 * The whole plan as one page.
 *
 * @csspart footer - The date of the last change and the link to the top.
 */
export function planView(context: ViewContext, options: PlanViewOptions) {
  const has = (section: Section) => options.sections.has(section);
  const inner = has('title') ? deeper(context) : context;
  const part = (section: Section, view: (context: ViewContext) => unknown) =>
    has(section) ? view(inner) : nothing;
  return html`${has('title') ? titleView(context) : nothing} ${part('vision', visionView)}
  ${part('memberships', membershipsView)} ${part('mission', missionView)}
  ${part('values', valuesView)} ${has('summary') ? summaryView(inner, has('goals') ? options.legend : undefined) : nothing}
  ${goalsSectionView(inner, options, has)}
  ${part('links', linksView)} ${part('archive', archiveView)}
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
  if (!plan.period || !withPeriod) return words.goals;
  const { start, end, label } = plan.period;
  return words.goalsOf(label ? shown(context, label).text : words.format.period(start, end));
}
