import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from '../controllers/language-controller.js';
import { isLoaded } from '../feed/feed-state.js';
import { type Words, wordsFor } from '../locale/words.js';
import type { Plan } from '../plan/schema.js';
import { today } from '../plan/dates.js';
import { planAsOf } from '../report/plan-as-of.js';
import { reportOf } from '../report/plan-report.js';
import { baseView } from '../views/base.js';
import { debugView, noticeView } from '../views/feed-state.js';
import type { ViewContext } from '../views/view-context.js';
import { flag, headingLevel, lastDayOf, oneOf } from './attribute-kinds.js';
import type { Report } from './attributes.js';
import { isAbsent } from './given-value.js';
import { hasFallback } from './fallback.js';
import { ServerContent } from './server-content.js';
import { ThemedElement } from './themed-element.js';

const theme = oneOf(['auto', 'light', 'dark']);

/** Reflects known themes only: another value may not even be a string. */
const themeAttribute = (given: unknown) =>
  isAbsent(given) ? null : (theme.read(given, () => {}) ?? null);

/**
 * An element that draws a plan, or a part of one.
 *
 * @slot - The content to show while the plan loads, and if it can’t be loaded.
 * @csspart notice - A message, for example that a plan has no goals yet or how old the data is.
 * @csspart debug - The report for editors about what is wrong with the tag and the feed.
 * @csspart debug-heading - The heading of that report.
 * @cssstate loading - The plan is being loaded.
 * @cssstate ready - The plan is shown.
 * @cssstate stale - The last reload failed; the last good plan is shown, with its time.
 * @cssstate error - The plan could not be loaded; the fallback content is shown.
 */
export abstract class PlanElement extends ThemedElement {
  /** The level of the outermost heading, 1 to 6. */
  @property({ attribute: 'heading-level' }) headingLevel: number | string = 2;

  /** `auto` uses the page’s colours; `light` and `dark` set their own. */
  @property({ reflect: true, useDefault: true, converter: { toAttribute: themeAttribute } }) theme:
    'auto' | 'light' | 'dark' = 'auto';

  /** Shows the plan as it was known on this day, `YYYY-MM-DD`. */
  @property({ attribute: 'as-of' }) asOf: string | number | Date | null = null;

  /** Lists in the page, for editors, what is wrong with the tag and the feed, and how to fix it. */
  @property({ type: Boolean }) debug = false;

  readonly #language = new LanguageController(this);

  readonly #attributes = this.reads({
    headingLevel,
    theme,
    asOf: lastDayOf,
    debug: flag,
  });

  #context: ViewContext | undefined;
  #serverContent: ServerContent | undefined;
  readonly #onStepDrawn = () => this.onStepDrawn();
  /** Problems with attributes that name parts which the plan doesn't have. */
  #missing: string[] = [];

  protected override get problems(): readonly string[] {
    return [...super.problems, ...this.#missing];
  }

  protected override get needsPlan(): boolean {
    return !this.#serverContent?.isShown;
  }

  protected override createRenderRoot() {
    this.#serverContent = new ServerContent(this.shadowRoot);
    return super.createRenderRoot();
  }

  protected override update(changed: PropertyValues<this>) {
    const { state } = this.source;
    const { words } = this.#language;
    this.#missing = [];
    this.#context = words && isLoaded(state) ? this.#contextOf(state.plan, words) : undefined;
    if (this.#context) this.select?.(this.#context, (problem) => this.#missing.push(problem));
    super.update(changed);
    if (this.#context) this.#serverContent!.remove(this.renderRoot);
  }

  override render(): unknown {
    const { state } = this.source;
    const words = this.#context?.words ?? this.#language.words;
    const isDrawn = this.#serverContent!.isShown && !this.#context;
    if (!words) return isDrawn ? nothing : html`<slot></slot>`;
    const view = this.#context && this.draw(this.#context);
    const report = this.#attributes.get('debug')
      ? debugView(state, this.localName, {
          level: this.#attributes.get('headingLevel'),
          problems: [...this.problems, ...this.#gaps(view)],
        })
      : nothing;
    if (isDrawn) return report;
    if (view === undefined && hasFallback(this)) return html`${report}<slot></slot>`;
    const ageMessage = this.isInline ? words.asOfShort : words.asOf;
    const age =
      state.status === 'stale'
        ? html`<p class="notice" part="notice" role="status">${ageMessage(state.loadedAt)}</p>`
        : nothing;
    const shown = view ?? noticeView(state, words);
    return baseView(
      words,
      html`${report} ${this.isInline ? [shown, age] : [age, shown]}`,
      this.isInline,
    );
  }

  /**
   * Whether the element is part of a line of text. Its notice about old data is then short and
   * comes last.
   */
  protected get isInline(): boolean {
    return false;
  }

  /** Called when more goals of a long list have been drawn. */
  protected onStepDrawn(): void {}

  /**
   * Finds the parts of the plan that the attributes name, before anything is drawn.
   *
   * @param report adds a problem for the editor of the page
   */
  protected select?(context: ViewContext, report: Report): void;

  /** Explains what the plan lacks if the element shows nothing, or less than expected. */
  protected gaps({ plan }: ViewContext): readonly string[] {
    const field = this.localName.replace('library-', '');
    return field in plan ? [] : [`the plan has no "${field}". Add it to the feed.`];
  }

  #gaps(view: unknown): readonly string[] {
    if (!this.#context || this.#missing.length) return [];
    const gaps = this.gaps(this.#context);
    const nothingShown = view === undefined || view === nothing ? 'nothing to show: ' : '';
    return gaps.map((gap) => `<${this.localName}>: ${nothingShown}${gap}`);
  }

  /** Returns the view of a plan, or `undefined` if the plan lacks what the element shows. */
  protected abstract draw(context: ViewContext): unknown;

  #contextOf(given: Plan, { wanted }: Words): ViewContext {
    const asOf = this.#attributes.get('asOf');
    const plan = asOf ? planAsOf(given, asOf) : given;
    return {
      plan,
      report: reportOf(plan, asOf ?? today()),
      words: wordsFor(wanted, plan.language),
      level: this.#attributes.get('headingLevel'),
      pageHref: location.href.split('#')[0]!.replace(/^about:.*/, ''),
      drawsAll: this.#serverContent!.wasDrawn,
      onStepDrawn: this.#onStepDrawn,
    };
  }
}
