import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestLanguage, shadowHost } from '../locale/closest-language.js';
import { loadLanguage } from '../locale/load-language.js';
import { type Words, wordsFor } from '../locale/words.js';

/** The time an element waits for its language before it uses English. */
export const languageTimeoutMs = 3_000;

/** Provides the texts in the element's language, and requests an update when the language changes. */
export class LanguageController implements ReactiveController {
  /** Undefined until the first language is loaded. */
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
    this.#timer = setTimeout(() => this.#speak(wanted), languageTimeoutMs);
  }

  #speak(wanted: string): void {
    clearTimeout(this.#timer);
    const words = wordsFor(wanted);
    if (words === this.words) return;
    this.words = words;
    this.#host.requestUpdate();
  }
}

interface Watch {
  readonly observer: MutationObserver;
  readonly followers: Set<() => void>;
}

/** One observer for each document and shadow root, shared by all elements in it. */
const watches = new WeakMap<Node, Watch>();

function watch(root: Node): Watch {
  const followers = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const follow of followers) follow();
  });
  observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  const started = { observer, followers };
  watches.set(root, started);
  return started;
}

/** The shadow roots around an element, from the innermost, and the document. */
function rootsOf(element: Element): Node[] {
  const host = shadowHost(element);
  return [element.getRootNode(), ...(host ? rootsOf(host) : [])];
}

/**
 * Calls a function whenever a `lang` attribute changes in the document or in a shadow root around
 * an element.
 *
 * @returns a function that stops observing
 */
export function watchLanguage(element: Element, follow: () => void): () => void {
  const roots = rootsOf(element);
  for (const root of roots) (watches.get(root) ?? watch(root)).followers.add(follow);
  return () => {
    for (const root of roots) {
      const { observer, followers } = watches.get(root)!;
      followers.delete(follow);
      if (followers.size) continue;
      observer.disconnect();
      watches.delete(root);
    }
  };
}
