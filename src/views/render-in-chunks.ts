import { AsyncDirective, directive } from 'lit/async-directive.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';

/** The number of items in a chunk: they are drawn within a few milliseconds and fill a screen. */
const chunkSize = 100;

interface Item {
  id: string;
}

type Draw<Part> = (item: Part) => unknown;

/** Consecutive items of a list, with the function that draws them. */
interface Chunk {
  readonly items: readonly Item[];
  readonly draw: Draw<Item>;
}

const areSame = (a: readonly Item[], b: readonly Item[]) =>
  a.length === b.length && a.every(({ id }, i) => id === b[i]!.id);

/**
 * Draws a long list in chunks, so that the first screen doesn't wait for thousands of items. When the
 * list is drawn again, chunks with the same items stay until they are updated in their turn; from the
 * first chunk with other items on, all are removed at once.
 */
class RenderInChunks extends AsyncDirective {
  #chunks: Chunk[] = [];
  #drawn: Chunk[] = [];
  /** The number of chunks that are up to date. */
  #done = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #onChunkDrawn: () => void = () => {};

  override render(items: readonly Item[], draw: Draw<Item>, onChunkDrawn: () => void): unknown {
    this.#chunks = [];
    for (let i = 0; i < items.length; i += chunkSize) {
      this.#chunks.push({ items: items.slice(i, i + chunkSize), draw });
    }
    this.#onChunkDrawn = onChunkDrawn;
    const kept = this.#drawn.findIndex(
      ({ items }, i) => !areSame(items, this.#chunks[i]?.items ?? []),
    );
    if (kept >= 0) this.#drawn.length = kept;
    this.#done = 0;
    return this.#drawNext();
  }

  override disconnected() {
    clearTimeout(this.#timer);
  }

  override reconnected() {
    this.#schedule();
  }

  #drawNext(): unknown {
    const next = this.#chunks[this.#done];
    if (next) this.#drawn[this.#done] = next;
    this.#done += 1;
    this.#schedule();
    return this.#drawn.map(({ items, draw }) =>
      guard([items, draw], () => repeat(items, ({ id }) => id, draw)),
    );
  }

  #schedule() {
    clearTimeout(this.#timer);
    if (this.#done >= this.#chunks.length) return;
    this.#timer = setTimeout(() => {
      this.setValue(this.#drawNext());
      this.#onChunkDrawn();
    });
  }
}

const renderInChunksDirective = directive(RenderInChunks);

/** The class of a list that is so long that items outside the viewport aren't laid out. */
export const longListClass = ({ length }: readonly unknown[]) => (length > chunkSize ? 'many' : '');

/**
 * Draws a list in chunks.
 *
 * @param onChunkDrawn called after each chunk except the first
 */
export const renderInChunks = <Part extends Item>(
  items: readonly Part[],
  draw: Draw<Part>,
  onChunkDrawn: () => void,
): unknown => renderInChunksDirective(items, draw as Draw<Item>, onChunkDrawn);
