import { type CSSResultGroup, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { closestLanguage } from '../locale/closest-language.js';
import { wordsFor, type Words } from '../locale/words.js';
import { isLoaded } from '../feed/feed-state.js';
import { hasFigures } from '../plan/has-figures.js';
import { planAsOf } from '../plan/plan-as-of.js';
import type { Plan } from '../plan/schema.js';
import { baseStyles } from '../styles/base-styles.js';
import { debugView } from '../views/debug-view.js';
import { fallbackView } from '../views/fallback-view.js';
import type { ViewContext } from '../views/view-context.js';
import { choose } from './choose.js';
import { chosenDay } from './chosen-day.js';
import { send } from './events.js';
import { hasFallback } from './has-fallback.js';
import { headingLevel } from './heading-level.js';
import { LibraryElement } from './library-element.js';
import { today } from './today.js';

/**
 * An element that draws a plan, or a part of one.
 *
 * @csspart base - Everything that the element draws.
 * @csspart notice
 * @slot - What to show until the plan has arrived, and where it never does.
 */
export abstract class PlanElement extends LibraryElement {
  static override styles: CSSResultGroup = baseStyles;

  /** The level of the outermost heading, 1 to 6. */
  @property({ attribute: 'heading-level' }) headingLevel: number | string = 2;

  /** `auto` follows the page; `light` and `dark` bring their own colours. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** The day for which to show the plan, `YYYY-MM-DD`; an earlier one replays what was known then. */
  @property({ attribute: 'as-of' }) asOf: string | null = null;

  /** Shows in the page what is wrong with the feed, for its editor. */
  @property({ type: Boolean }) debug = false;

  override render(): unknown {
    choose(this, 'theme', this.theme, ['auto', 'light', 'dark']);
    const { state } = this.source;
    const words = wordsFor(closestLanguage(this));
    const view = isLoaded(state) ? this.draw(this.#context(state.plan, words)) : undefined;
    const report = this.debug ? debugView(state) : nothing;
    if (view === undefined && hasFallback(this)) return html`${report}<slot></slot>`;
    return html`<div class="library" part="base" lang=${words.language} dir=${words.direction}>
      ${report}
      ${
        state.status === 'stale'
          ? html`<p class="notice" part="notice" role="status">${words.asOf(state.loadedAt)}</p>`
          : nothing
      }
      ${view ?? fallbackView(state.status, words)}</div
    >`;
  }

  /** Called whenever more of a long list is there. */
  protected onGrown(): void {}

  /** The view of a plan; `undefined` where the plan lacks what the element is to show. */
  protected abstract draw(context: ViewContext): unknown;

  #context(given: Plan, words: Words): ViewContext {
    const asOf = chosenDay(this, this.asOf);
    const plan = asOf ? planAsOf(given, asOf) : given;
    return {
      plan,
      words,
      level: headingLevel(this, this.headingLevel),
      day: asOf ?? today(),
      hasFigures: hasFigures(plan),
      pageHref: location.href.split('#')[0]!.replace(/^about:.*/, ''),
      onGrown: () => this.onGrown(),
      onToggle: (goal, open) => send(this, 'library-goal-toggle', { goal: goal.id, open }),
    };
  }
}
