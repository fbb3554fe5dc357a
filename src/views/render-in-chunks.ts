import { AsyncDirective, directive } from 'lit/async-directive.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ViewContext } from './view-context.js';

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
  /** Everything that the drawing depends on: with the same inputs, the chunk isn’t drawn again. */
  readonly inputs: readonly unknown[];
}

const areEqual = (a: readonly unknown[], b: readonly unknown[] = []) =>
  a.length === b.length && a.every((value, i) => value === b[i]);

const ids = (chunk: Chunk | undefined) => chunk?.items.map(({ id }) => id);

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

  override render(
    context: ViewContext,
    all: readonly Item[],
    draw: Draw<Item>,
    stateOf: (item: Item) => unknown,
  ): unknown {
    const shared: readonly unknown[] = Object.values(context);
    this.#chunks = [];
    for (let i = 0; i < all.length; i += chunkSize) {
      const items = all.slice(i, i + chunkSize);
      const inputs = [...shared, ...items, ...items.map(stateOf)];
      this.#chunks.push({ items, draw, inputs });
    }
    this.#onChunkDrawn = context.onChunkDrawn;
    const kept = this.#drawn.findIndex((chunk, i) => !areEqual(ids(chunk)!, ids(this.#chunks[i])));
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
    while (this.#isUpToDate(this.#done)) this.#done += 1;
    const next = this.#chunks[this.#done];
    if (next) this.#drawn[this.#done] = next;
    this.#done += 1;
    this.#schedule();
    return this.#drawn.map((chunk) =>
      guard([chunk], () => repeat(chunk.items, ({ id }) => id, chunk.draw)),
    );
  }

  #isUpToDate(place: number): boolean {
    const drawn = this.#drawn[place];
    return !!drawn && areEqual(drawn.inputs, this.#chunks[place]?.inputs);
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
 * Draws a list in chunks. A chunk is drawn again only if the context, an item or an item’s state has
 * changed.
 *
 * @param stateOf returns what the drawing of an item depends on besides the item and the context
 */
export const renderInChunks = <Part extends Item>(
  context: ViewContext,
  items: readonly Part[],
  draw: Draw<Part>,
  stateOf: (item: Part) => unknown = () => undefined,
): unknown =>
  renderInChunksDirective(context, items, draw as Draw<Item>, stateOf as (item: Item) => unknown);
