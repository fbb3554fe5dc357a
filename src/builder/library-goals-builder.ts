import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { builderWords } from '../locale/builder/builder-words.js';
import { loadBuilderWords } from '../locale/builder/load-builder-words.js';
import { chosenParts } from './config/chosen-parts.js';
import { FeedElement } from './feed-element.js';
import { addLanguage, pageLanguage } from './language/page-language.js';
import { choicesPanel } from './panels/choices-panel.js';
import { feedPanel } from './panels/feed-panel.js';
import { introPanel } from './panels/intro-panel.js';
import { placePanel } from './panels/place-panel.js';
import { previewPanel, showElement } from './panels/preview-panel.js';
import { copyText } from './save/copy-text.js';
import { pngOf } from './save/png-of.js';
import { saveFile } from './save/save-file.js';
import { saveTemplate } from './save/save-template.js';
import { outputOf } from './snippet/output.js';
import type { Builder, Output, OutputFile, SnapshotKind } from './state.js';
import { fieldStyles } from './styles/field-styles.js';
import { pageStyles } from './styles/page-styles.js';

/** The page on which editors check a plan, see it and get the code to paste. */
export class LibraryGoalsBuilder extends FeedElement implements Builder {
  static override styles = [pageStyles, fieldStyles];

  /** The hashes of the scripts, by their names. */
  @property({ attribute: false }) integrity: Readonly<Record<string, string>> = {};

  @state() words = builderWords('en');
  @state() output: Output = { code: '' };
  @state() copied = '';

  #language = pageLanguage(location.search, navigator.languages);
  #wordsLoad = this.#loadWords();

  readonly speak = (language: string): void => {
    this.#language = language;
    addLanguage(language);
    this.#wordsLoad = this.#loadWords();
  };

  readonly copy = (field: HTMLTextAreaElement): void => {
    const { copied, notCopied } = this.words.place;
    void copyText(field).then((isCopied) => (this.copied = isCopied ? copied : notCopied));
  };

  readonly save = saveFile;

  readonly saveWritten = (file: OutputFile): void => {
    this.copied = '';
    const failed = () => (this.copied = this.words.place.notMade);
    file.write!().then((text) => saveFile(file.name, file.type!, text), failed);
  };

  readonly saveSnapshot = (kind: SnapshotKind, name: string): void => {
    const { plan, config } = this;
    const write = async () =>
      (await import('./snippet/snapshot-files.js')).snapshotFile(kind, plan!, config);
    this.saveWritten({ name, type: 'text/html', write });
  };

  readonly saveTemplate = (): void => void saveTemplate();

  readonly savePng = (): void => {
    const { svg } = this.output;
    if (!svg) return;
    pngOf(svg).then(
      (picture) => saveFile('badge.png', 'image/png', picture),
      () => (this.copied = this.words.place.noPicture),
    );
  };

  async #loadWords() {
    const language = this.#language;
    const words = await loadBuilderWords(language);
    if (language === this.#language) this.words = words;
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#wordsLoad;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('config') && !changed.has('plan')) return;
    this.copied = '';
    const { plan, config } = this;
    if (!plan) return;
    const parts = chosenParts(plan, config);
    const names = Object.keys(parts) as (keyof typeof parts)[];
    if (names.some((name) => parts[name] !== config[name])) this.choose(parts);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('words')) {
      const { feed, language, direction } = this.words;
      document.title = feed.title;
      Object.assign(document.documentElement, { lang: language, dir: direction });
    }
    showElement(this.renderRoot.querySelector('.stage')!, this.config, this.plan);
    if (changed.has('config') || changed.has('plan') || changed.has('integrity')) {
      void this.#makeOutput();
    }
  }

  async #makeOutput() {
    const { config, plan, integrity } = this;
    const output: Output = plan
      ? await outputOf(config, plan, integrity).catch(() => ({ code: '', problem: 'notMade' }))
      : { code: '' };
    if (config === this.config && plan === this.plan) this.output = output;
  }

  protected override render() {
    return html`
      ${introPanel(this)} ${feedPanel(this)}
      <section aria-labelledby="show-heading">
        <h2 id="show-heading">${this.words.choices.heading}</h2>
        <div class="columns narrow-first">${choicesPanel(this)} ${previewPanel(this)}</div>
      </section>
      ${this.plan ? placePanel(this) : nothing}
    `;
  }
}
