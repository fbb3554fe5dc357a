import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestLanguage } from '../locale/closest-language.js';
import { loadLanguage } from '../locale/load-language.js';
import { type Words, wordsFor } from '../locale/words.js';
import { watchLanguage } from './watch-language.js';

/** How long, in milliseconds, an element waits for its words before it speaks English. */
export const patience = 3_000;

/** The words of the language that an element is in, followed as it changes. */
export class LanguageController implements ReactiveController {
  /** Undefined while the first of them are on their way. */
  words: Words | undefined;

  readonly #host: ReactiveControllerHost & Element;
  #unwatch: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watchLanguage(this.#host, () => this.#follow());
    this.#follow();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    clearTimeout(this.#timer);
  }

  #follow(): void {
    const wanted = closestLanguage(this.#host);
    const loading = loadLanguage(wanted);
    if (!loading) return this.#speak(wanted);
    void loading.then(() => this.#host.isConnected && this.#follow());
    if (this.words) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#speak(wanted), patience);
  }

  #speak(wanted: string): void {
    clearTimeout(this.#timer);
    const words = wordsFor(wanted);
    if (words === this.words) return;
    this.words = words;
    this.#host.requestUpdate();
  }
}
