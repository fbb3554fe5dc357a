import { launch } from '../launch.mjs';
import { load } from './load.mjs';

/** How often a page is loaded again after its browser was killed, for example for lack of memory. */
const tries = 3;

/** Loads pages in one browser, which is restarted if it was killed. */
export class Visitor {
  #browser;
  #warmUp;

  /** @param warmUp the arguments of the first load: the first page of a browser is always slow */
  constructor(warmUp) {
    this.#warmUp = warmUp;
  }

  async #start() {
    this.#browser = await launch();
    await load(this.#browser, ...this.#warmUp);
  }

  /** Measures a page; see load.mjs for the arguments. */
  async load(...page) {
    for (let left = tries; ; left--) {
      if (!this.#browser?.isConnected()) await this.#start();
      try {
        return await load(this.#browser, ...page);
      } catch (error) {
        if (this.#browser.isConnected() || left === 1) throw error;
      }
    }
  }

  get version() {
    return this.#browser.version();
  }

  async leave() {
    await this.#browser?.close();
  }
}
