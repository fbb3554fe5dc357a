import { warn } from '../console/warn.js';

/** A part of the code that a page loads when it first needs it. */
export class LazyPart<Module> {
  /** The module; undefined until it has been loaded. */
  module: Module | undefined;
  /** Whether it has been loaded, or could not be loaded, so that elements don’t wait for it any longer. */
  isSettled = false;
  #loading: Promise<void> | undefined;
  readonly #name: string;
  readonly #load: () => Promise<Module>;

  /** @param name the name of its file in `dist/library-goals/`, for a warning if it can’t be loaded */
  constructor(name: string, load: () => Promise<Module>) {
    this.#name = name;
    this.#load = load;
  }

  /** Loads the module once. A failure is reported in the console; the next call tries again. */
  load(): Promise<void> {
    return (this.#loading ??= this.#fetch());
  }

  async #fetch() {
    try {
      this.module = await this.#load();
    } catch {
      this.#loading = undefined;
      warn(
        `part ${this.#name}`,
        `A part of the script, "${this.#name}", could not be loaded, so something is missing on this page. Copy the folder beside the script as well, or use the script whose name ends in .all.js: it needs no folder.`,
      );
    }
    this.isSettled = true;
  }
}
