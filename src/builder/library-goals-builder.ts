import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { checkFeed, type CheckedFeed } from '../check/check-feed.js';
import type { Repair } from '../convert/format.js';
import { pickText } from '../plan/pick-text.js';
import type { Plan } from '../plan/schema.js';
import { type Config, readConfig, writeConfig } from './config/config.js';
import { hasOption } from './config/shown-elements.js';
import { loadAddress } from './feed/load-address.js';
import { readFile } from './feed/read-file.js';
import { choicesPanel } from './panels/choices-panel.js';
import { feedPanel } from './panels/feed-panel.js';
import { placePanel } from './panels/place-panel.js';
import { previewPanel, showElement } from './panels/preview-panel.js';
import { copyText } from './save/copy-text.js';
import { pngOf } from './save/png-of.js';
import { saveFile } from './save/save-file.js';
import { saveTemplate } from './save/save-template.js';
import { outputOf } from './snippet/output.js';
import type { Builder, Output } from './state.js';
import { builderStyles } from './styles.js';

/** How long typing must pause before the text is checked, in milliseconds. */
const pauseMs = 250;

/** The page on which editors check a plan, see it and get the code to paste. */
export class LibraryGoalsBuilder extends LitElement implements Builder {
  static override styles = builderStyles;

  /** The hashes of the scripts, by their names. */
  @property({ attribute: false }) integrity: Readonly<Record<string, string>> = {};

  @state() config: Config = readConfig(location.hash);
  @state() text = '';
  @state() checked: CheckedFeed | undefined;
  @state() plan: Plan | undefined;
  @state() repairs: readonly Repair[] = [];
  @state() notice = '';
  @state() output: Output = { code: '' };
  @state() copied = '';

  #base: string | undefined;
  #timer: number | undefined;
  #loading = new AbortController();

  readonly choose = (changes: Partial<Config>): void => {
    this.config = { ...this.config, ...changes };
    history.replaceState(null, '', writeConfig(this.config) || location.pathname);
  };

  readonly edit = (text: string): void => {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#check(), pauseMs);
  };

  readonly open = (file: File): void => {
    this.#startLoading();
    void this.#read(file.name, undefined, async () => new Uint8Array(await file.arrayBuffer()));
  };

  readonly load = (src: string): void => {
    const { signal } = this.#startLoading();
    this.notice = 'Loading …';
    void this.#read(src, src, async () => {
      const { address, bytes } = await loadAddress(src, signal);
      this.#base = address;
      return bytes;
    });
  };

  readonly copy = (field: HTMLTextAreaElement): void => {
    void copyText(field).then((message) => (this.copied = message));
  };

  readonly save = saveFile;

  readonly saveTemplate = (): void => void saveTemplate();

  readonly savePng = (): void => {
    const { svg } = this.output;
    if (!svg) return;
    pngOf(svg).then(
      (picture) => saveFile('badge.png', 'image/png', picture),
      () => (this.copied = 'This browser can’t draw the picture. Download it as SVG.'),
    );
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
    addEventListener('dragover', this.#onDrag);
    addEventListener('drop', this.#onDrop);
    if (this.config.src) this.load(this.config.src);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
    removeEventListener('dragover', this.#onDrag);
    removeEventListener('drop', this.#onDrop);
    this.#loading.abort();
    clearTimeout(this.#timer);
  }

  readonly #onHash = () => {
    const { src } = this.config;
    this.config = readConfig(location.hash);
    if (this.config.src && this.config.src !== src) this.load(this.config.src);
  };

  readonly #onDrag = (event: DragEvent) => event.preventDefault();

  readonly #onDrop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) this.open(file);
  };

  /** Ends what is being loaded: the newest file or address counts. */
  #startLoading(): AbortController {
    this.#loading.abort();
    this.#loading = new AbortController();
    return this.#loading;
  }

  async #read(name: string, src: string | undefined, content: () => Promise<Uint8Array>) {
    const loading = this.#loading;
    try {
      const bytes = await content();
      const { text, repairs } = await readFile(name, bytes);
      if (loading !== this.#loading) return;
      this.choose({ src: src ?? '' });
      if (src === undefined) this.#base = undefined;
      [this.text, this.repairs, this.notice] = [text, repairs, ''];
      this.#check();
    } catch (error) {
      if (loading !== this.#loading) return;
      this.notice = `${name ? `${name}: ` : ''}${(error as Error).message}`;
    }
  }

  #check() {
    clearTimeout(this.#timer);
    const { text } = this;
    this.checked = text.trim() ? checkFeed({ name: '', text, base: this.#base }) : undefined;
    if (!this.checked) this.plan = undefined;
    else this.plan = this.checked.plan ?? this.plan;
  }

  /** The goal that is shown if none is chosen, or one that the plan doesn’t have. */
  #chosenGoal(): string {
    const { goals = [] } = this.plan ?? {};
    const { element, goal } = this.config;
    if (!hasOption(element, 'goal') || goals.some(({ id }) => id === goal)) return goal;
    return element === 'library-progress-badge' ? '' : (goals[0]?.id ?? '');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('config') && !changed.has('plan')) return;
    this.copied = '';
    const goal = this.#chosenGoal();
    if (this.plan && goal !== this.config.goal) this.choose({ goal });
  }

  protected override updated(changed: PropertyValues<this>): void {
    const stage = this.renderRoot.querySelector('.stage')!;
    showElement(stage, this.config, this.plan);
    if (changed.has('config') || changed.has('plan') || changed.has('integrity')) {
      void this.#makeOutput();
    }
  }

  async #makeOutput() {
    const { config, plan } = this;
    if (!plan) return void (this.output = { code: '' });
    const title = pickText(
      plan.title ?? 'Our strategic plan',
      config.lang || plan.language,
      plan.language,
    ).text;
    const output = await outputOf(config, plan, { title, integrity: this.integrity });
    if (config === this.config && plan === this.plan) this.output = output;
  }

  protected override render() {
    return html`
      ${feedPanel(this)}
      <section aria-labelledby="show-heading">
        <h2 id="show-heading">2. What to show</h2>
        <div class="columns narrow-first">${choicesPanel(this)} ${previewPanel(this)}</div>
      </section>
      ${this.plan ? placePanel(this) : nothing}
    `;
  }
}
