/**
 * A map that keeps only its most recently used entries, so that input from pages or feeds can't
 * fill the memory.
 */
export class RecentMap<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  readonly #limit: number;

  /** @param limit the maximum number of entries, 1 or more */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: Key): Value | undefined {
    if (!this.#entries.has(key)) return undefined;
    const value = this.#entries.get(key)!;
    this.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    const entries = this.#entries;
    // Maps are in insertion order, so the first entry is the oldest.
    entries.delete(key);
    entries.set(key, value);
    if (entries.size > this.#limit) entries.delete(entries.keys().next().value!);
  }

  clear(): void {
    this.#entries.clear();
  }
}
