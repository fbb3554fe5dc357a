import { type CSSResult, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { warn } from '../console/warn.js';
import { PlanController } from '../controllers/plan-controller.js';
import { StatesController } from '../controllers/states-controller.js';
import type { FeedState } from '../feed/feed-state.js';
import { loadParts, type Parts } from '../parts/after-parts.js';
import type { PlanInput } from '../plan/plan-input.js';
import { renewStyles } from '../styles/adopt-styles.js';
import { issueText } from '../words/issue-words.js';
import { oneOf, refreshSeconds, text } from './attribute-kinds.js';
import { type Attributes, attributesOf, type Kinds } from './attributes.js';
import { send } from './events.js';

/**
 * The base of all elements: gets a plan from its own source or from the nearest `<library-plan>`.
 *
 * @prop {Promise<boolean>} updateComplete - Resolves when the element has been drawn with its latest
 *   values; resolves to `false` if drawing has caused another update.
 * @attr {string} lang - The language to display, a BCP 47 tag. Default: the language of the page.
 * @fires {CustomEvent<LibraryLoadDetail>} library-load - A plan was loaded; `detail` is
 *   `{plan, issues, url}`. Sent after the plan is drawn, so that a handler can change the source or
 *   move the element. Not sent by elements that use the plan of a `<library-plan>`.
 * @fires {CustomEvent<LibraryErrorDetail>} library-error - The plan could not be loaded or reloaded;
 *   `detail.error` says why and what to do.
 */
export abstract class LibraryElement extends LitElement {
  /** The address of the feed, a JSON file, relative to the page. */
  @property() src: string | URL | null = null;

  /** The plan as an object with the same fields as a feed; takes precedence over `src`. */
  @property({ attribute: false }) plan: PlanInput | null = null;

  /** The interval in seconds at which the feed is reloaded, at least 30. By default, it is loaded once. */
  @property() refresh: number | string | null = null;

  /** `lazy` loads the feed when the element is near the viewport. */
  @property() loading: 'eager' | 'lazy' = 'eager';

  readonly #read: Pick<Attributes<Kinds>, 'problems'>[] = [];
  readonly #attributes = this.reads({
    src: text,
    refresh: refreshSeconds,
    loading: oneOf(['eager', 'lazy']),
  });

  protected readonly source = new PlanController(this, {
    onState: (state) => this.#report(state),
    src: () => this.#attributes.get('src'),
    refresh: () => this.#attributes.get('refresh'),
    isLazy: () => this.#attributes.get('loading') === 'lazy',
    needsPlan: () => this.needsPlan,
    parts: () => this.parts,
  });

  /**
   * The element's internals, shared with subclasses because they can be attached only once.
   * Undefined in browsers without `attachInternals`.
   */
  protected readonly internals: ElementInternals | undefined = this.attachInternals?.();

  constructor() {
    super();
    new StatesController(this, this.internals?.states, () => this.source.state.status);
  }

  /** Loads the feed again. Resolves when loading has succeeded or failed. */
  reload(): Promise<void> {
    return this.source.reload();
  }

  /** Declares the attributes that the element reads, each with its kind. */
  protected reads<Read extends Kinds>(kinds: Read): Attributes<Read> {
    const attributes = attributesOf(this, kinds);
    this.#read.push(attributes);
    return attributes;
  }

  /** Problems with the element's attributes, as sentences for the editor of the page. */
  protected get problems(): readonly string[] {
    return this.#read.flatMap((attributes) => attributes.problems());
  }

  /** Whether the element has nothing to show without a plan. */
  protected get needsPlan(): boolean {
    return true;
  }

  /** The parts of the code that the element needs besides; a plan is drawn when they are loaded. */
  protected get parts(): Parts {
    return [];
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const loading = loadParts(this.parts);
    if (!loading) return isComplete;
    await loading;
    return this.updateComplete;
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    for (const problem of this.problems) warn(problem, problem);
  }

  /** Recreates the style sheets after the element was moved to another document. Called by the browser. */
  adoptedCallback() {
    // An element cloned from a template can change documents before it is first connected.
    if (!this.renderRoot) return;
    const { elementStyles } = this.constructor as typeof LitElement;
    renewStyles(this.renderRoot as ShadowRoot, elementStyles as CSSResult[]);
  }

  #report(state: FeedState) {
    if (state.status === 'ready') {
      const { plan, issues, url } = state;
      send(this, 'library-load', { plan, issues, url });
      if (issues.length) {
        const list = issues.map((issue) => `\n- ${issueText(issue, plan)}`).join('');
        warn(
          `issues ${url ?? this.localName}`,
          `${url ?? this.localName}: some values were corrected or left out:${list}`,
        );
      }
    } else if (state.status === 'error' || state.status === 'stale') {
      const { error } = state;
      send(this, 'library-error', { error });
      warn(`${error.code} ${error.url ?? this.localName}`, error.message);
    }
  }
}
