import { property } from 'lit/decorators.js';
import { timelineOf } from '../report/timeline.js';
import { planView, type Section, sections, sectionsOnRequest } from '../views/plan.js';
import { timeline } from '../views/timeline/timeline-part.js';
import type { ViewContext } from '../views/view-context.js';
import { someOf } from './attribute-kinds.js';
import { GoalsElement } from './goals-element.js';

/**
 * The whole plan as one page: title, vision, memberships, mission, values, goals and all other sections.
 *
 * @tagname library-goals
 * @example
 * ```html
 * <library-goals src="plan.json" layout="accordion">
 *   <p>Our goals are on <a href="/goals">another page</a>.</p>
 * </library-goals>
 * ```
 */
export class LibraryGoals extends GoalsElement {
  /**
   * The sections to show, separated by spaces or commas: `title` `vision` `memberships` `mission` `values`
   * `period` `introduction` `summary` `goals` `timeline` `links` `archive` `updated` `top`. By default, all but the
   * timeline are shown.
   */
  @property() show: string | readonly string[] | null = null;

  /** The sections to hide, with the same names, separated by spaces or commas. */
  @property() hide: string | readonly string[] | null = null;

  readonly #attributes = this.reads({ show: someOf(sections), hide: someOf(sections) });

  protected override query() {
    return {};
  }

  protected override get parts() {
    return this.#sections().has('timeline') ? [timeline] : [];
  }

  protected override gaps(context: ViewContext) {
    const missing = this.#attributes.get('show').filter((name) => !hasSection(context, name));
    const isHidden = !this.#sections().size;
    return [
      ...super.gaps(context),
      ...(isHidden ? ['"hide" leaves out every section.'] : []),
      ...missing.map((name) => `"show" names "${name}", which the plan does not have.`),
    ];
  }

  protected override draw(context: ViewContext) {
    if (![...this.#sections()].some((name) => hasSection(context, name))) return undefined;
    return planView(context, {
      sections: this.#sections(),
      layout: this.chosenLayout,
      goals: this.found,
      disclosures: this.openGoals,
      filter: this.drawFilter(context),
      legend: {
        chosen: this.filter.choice.status,
        choose: (status) => this.filter.change({ status }),
        count: this.found.length,
      },
    });
  }

  #sections(): ReadonlySet<Section> {
    const shown = this.#attributes.get('show');
    const hidden = this.#attributes.get('hide');
    const all = shown.length
      ? shown
      : sections.filter((section) => !sectionsOnRequest.includes(section));
    return new Set(all.filter((section) => !hidden.includes(section)));
  }
}

/** Whether the plan has the content of a section. Some sections need no content. */
function hasSection({ plan, report }: ViewContext, name: Section): boolean {
  if (name === 'title') return !!(plan.title ?? plan.organization);
  if (name === 'summary') return report.hasProgress;
  if (name === 'timeline') return timelineOf(report).length > 0;
  return /^(?:period|goals|top)$/.test(name) || name in plan;
}
