import type { LazyPart } from './lazy-part.js';

export type Parts = readonly LazyPart<unknown>[];

/** Loads parts; undefined if all of them are loaded, or could not be loaded. */
export function loadParts(parts: Parts): Promise<unknown> | undefined {
  const missing = parts.filter(({ isSettled }) => !isSettled);
  return missing.length ? Promise.all(missing.map((part) => part.load())) : undefined;
}

/** Calls functions when the parts of the code that they need are loaded. A later call replaces an earlier one. */
export class AfterParts {
  #latest: object | undefined;

  /** @returns whether the function was called at once, because nothing has to be loaded */
  call(parts: Parts, act: () => void): boolean {
    const call = {};
    this.#latest = call;
    const loading = loadParts(parts);
    if (loading) void loading.then(() => this.#latest === call && act());
    else act();
    return !loading;
  }

  cancel(): void {
    this.#latest = undefined;
  }
}
