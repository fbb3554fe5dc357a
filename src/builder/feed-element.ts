import { LitElement } from 'lit';
import { state } from 'lit/decorators.js';
import type { CheckedFeed, FeedText } from '../check/check-feed.js';
import { setField } from '../check/set-field.js';
import type { Repair } from '../convert/format.js';
import type { Plan } from '../plan/schema.js';
import { today } from '../plan/dates.js';
import { Checker } from './check/checker.js';
import { Comparer } from './compare/comparer.js';
import { type Config, readConfig, writeConfig } from './config/config.js';
import { FeedOpener, type Opened } from './feed/feed-opener.js';
import { onFileDrop } from './feed/file-drop.js';
import { Keeper } from './keep/keeper.js';

/** How long typing must pause before a text is checked, in milliseconds: longer if checking it takes longer. */
const pauseFor = (text: string) => Math.min(1_500, Math.max(250, text.length / 1_000));

/** The plan that is being edited, where it comes from, and the choices in the page’s address. */
export class FeedElement extends LitElement {
  @state() config: Config = readConfig(location.hash);
  /** Typing alone draws nothing: with a text of 5 MB, each key would take too long. */
  text = '';
  @state() checked: CheckedFeed | undefined;
  @state() plan: Plan | undefined;
  @state() repairs: readonly Repair[] = [];
  @state() isLoading = false;
  @state() replaced: Opened | undefined;
  @state() notice = '';

  readonly keeper = new Keeper();
  readonly #checker = new Checker();
  readonly comparer = new Comparer(this.#checker, () => this.requestUpdate());

  readonly #opener = new FeedOpener(
    (opened) => this.#show(opened),
    (notice) => void ([this.notice, this.isLoading] = [notice, false]),
  );
  #base: string | undefined;
  /** The text that is being checked, or was last. */
  #checking: FeedText | undefined;
  /** Whether the text was changed since it was opened. */
  #isChanged = false;
  #timer: number | undefined;
  #left = new AbortController();

  readonly choose = (changes: Partial<Config>): void => {
    this.config = { ...this.config, ...changes };
    const address = `${location.pathname}${location.search}${writeConfig(this.config)}`;
    history.replaceState(null, '', address);
  };

  readonly edit = (text: string): void => {
    this.text = text;
    this.#isChanged = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#take(text), pauseFor(text));
  };

  readonly open = (file: File): void => {
    this.isLoading = true;
    void this.#opener.openFile(file);
  };

  readonly load = (src: string): void => {
    this.isLoading = true;
    void this.#opener.openAddress(src);
  };

  readonly restore = (): void => {
    const { replaced } = this;
    if (!replaced) return;
    // The plan that is shown now can be restored in the same way.
    this.#isChanged = true;
    this.#show(replaced);
    this.#isChanged = true;
  };

  readonly setKeeping = (isOn: boolean): void => {
    if (!isOn) this.keeper.forget();
    this.keeper.isOn = isOn;
    this.keeper.keep(this.text, this.config.src);
    this.requestUpdate();
  };

  readonly renew = (paths: readonly string[]): void => {
    const day = today();
    this.#isChanged = true;
    this.#take(setField(this.text, paths, 'updated', day));
    this.comparer.renewed = day;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#left = new AbortController());
    addEventListener('hashchange', () => this.#onHash(), { signal });
    onFileDrop(this.open, signal);
    const { src } = this.config;
    const kept = this.keeper.planFor(src);
    if (kept) this.#show({ ...kept, repairs: [] });
    else if (src) this.load(src);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#left.abort();
    this.#opener.stop();
    this.comparer.stop();
    this.#checker.stop();
    clearTimeout(this.#timer);
  }

  #onHash() {
    const { src } = this.config;
    this.config = readConfig(location.hash);
    if (this.config.src && this.config.src !== src) this.load(this.config.src);
  }

  #show({ text, repairs, src, base }: Opened) {
    if (this.#isChanged && this.text.trim() && this.text !== text) {
      this.replaced = {
        text: this.text,
        repairs: this.repairs,
        src: this.config.src,
        base: this.#base,
      };
    }
    this.#isChanged = false;
    this.choose({ src });
    [this.repairs, this.notice, this.#base] = [repairs, '', base];
    this.#check(text);
    // What an address answers need not be kept.
    if (!src) this.keeper.keep(text, src);
  }

  /** Takes a text that the editor has changed. */
  #take(text: string) {
    this.#check(text);
    this.keeper.keep(text, this.config.src);
  }

  #check(text: string) {
    clearTimeout(this.#timer);
    this.text = text;
    this.comparer.renewed = '';
    this.requestUpdate();
    const feed = (this.#checking = { name: '', text, base: this.#base });
    if (!text.trim()) return this.#setChecked(undefined);
    this.#checker.check(feed, (checked) => {
      // A later text is being checked.
      if (feed === this.#checking) this.#setChecked(checked);
    });
  }

  #setChecked(checked: CheckedFeed | undefined) {
    [this.checked, this.isLoading] = [checked, false];
    this.plan = checked && (checked.plan ?? this.plan);
  }
}
