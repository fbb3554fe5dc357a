import { property } from 'lit/decorators.js';
import { planView, sections, type Section } from '../views/plan-view.js';
import type { ViewContext } from '../views/view-context.js';
import { chooseAll } from './choose.js';
import { GoalsElement } from './goals-element.js';

/**
 * The whole plan as one page: title, vision, memberships, mission, values, goals and the rest.
 *
 * @tagname library-goals
 */
export class LibraryGoals extends GoalsElement {
  /**
   * The only sections to show, separated by spaces: `title` `vision` `memberships` `mission` `values`
   * `period` `introduction` `summary` `goals` `links` `archive` `updated` `top`.
   */
  @property() show: string | null = null;

  /** The sections to leave out, by the same names, separated by spaces. */
  @property() hide: string | null = null;

  protected override draw(context: ViewContext) {
    const goals = this.findGoals(context, {});
    return planView(context, {
      sections: this.#sections(),
      layout: this.chosenLayout,
      goals,
      disclosures: this.openGoals,
      filter: this.drawFilter(context, goals.length),
      legend: {
        chosen: this.filter.choice.status,
        choose: (status) => this.filter.change({ status }),
      },
    });
  }

  #sections(): ReadonlySet<Section> {
    const shown = chooseAll(this, 'show', this.show, sections);
    const hidden = chooseAll(this, 'hide', this.hide, sections);
    const all = shown.length ? shown : sections;
    return new Set(all.filter((section) => !hidden.includes(section)));
  }
}
