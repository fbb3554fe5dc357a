/** A map that keeps only its most recently used entries, so that what visitors or feeds ask for can’t fill the memory. */
export class RecentMap<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  readonly #limit: number;

  /** @param limit how many entries to keep, at least 1 */
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
    // A map lists its entries in the order in which they were added.
    entries.delete(key);
    entries.set(key, value);
    if (entries.size > this.#limit) entries.delete(entries.keys().next().value!);
  }

  clear(): void {
    this.#entries.clear();
  }
}
