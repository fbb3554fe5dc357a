import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart, DirectiveParameters } from 'lit/directive.js';
import type { Drawing, HasTime } from './drawing-queue.js';
import { type Item, KeyedItems } from './keyed-items.js';
import type { ViewContext } from './view-context.js';
import { cancelDrawing, drawSoon } from './waiting-drawings.js';

/** A list with more items is drawn in steps. */
const most = 100;
/** How many items of such a list are drawn at once; they fill a screen. */
const first = 20;

const areEqual = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((value, i) => value === b[i]);

/** How much the list that is being drawn may still draw; the lists in it draw within the same limit. */
let limit: HasTime | undefined;

function timesOf(count: number): HasTime {
  let left = count;
  return () => --left > 0;
}

class DrawInSteps extends AsyncDirective {
  #items: KeyedItems | undefined;
  #drawing: Drawing | undefined;
  #context: readonly unknown[] = [];
  #version = 0;
  #isDone = true;
  #onStepDrawn: () => void = () => {};

  /** Called by itself outside browsers, where everything is drawn. */
  override render(
    ...[, items, draw]: [
      context: ViewContext,
      items: readonly Item[],
      draw: (item: Item) => unknown,
      stateOf: (item: Item) => unknown,
    ]
  ): unknown {
    return items.map(draw);
  }

  override update(
    part: ChildPart,
    [context, items, draw, stateOf]: DirectiveParameters<this>,
  ): unknown {
    this.#items ??= new KeyedItems(part);
    this.#drawing ??= { place: this.#items.node, draw: this.#drawNext };
    const shared = Object.values(context);
    if (!areEqual(shared, this.#context)) this.#version += 1;
    this.#context = shared;
    this.#onStepDrawn = context.onStepDrawn;
    this.#items.want({ items, draw, stateOf, version: this.#version });
    const isWhole = !isLong(context, items) || context.drawsAll;
    this.#draw(isWhole ? () => true : (limit ?? timesOf(first)));
    this.#wait();
    return noChange;
  }

  #draw(hasTime: HasTime) {
    const outer = limit;
    limit = hasTime;
    try {
      this.#isDone = this.#items!.draw(hasTime);
    } finally {
      limit = outer;
    }
  }

  override disconnected() {
    cancelDrawing(this.#drawing!);
  }

  override reconnected() {
    this.#wait();
  }

  #wait() {
    if (this.#isDone) cancelDrawing(this.#drawing!);
    else drawSoon(this.#drawing!);
  }

  readonly #drawNext = (hasTime: HasTime): boolean => {
    this.#draw(hasTime);
    this.#onStepDrawn();
    return this.#isDone;
  };
}

const drawInStepsDirective = directive(DrawInSteps);

const isLong = ({ inLongList }: ViewContext, { length }: readonly unknown[]): boolean =>
  !!inLongList || length > most;

/** The class of a list that is so long that items outside the viewport aren't laid out. */
export const longListClass = (context: ViewContext, items: readonly unknown[]) =>
  isLong(context, items) ? 'many' : '';

/** The context of lists that show these items together. */
export const inLists = (context: ViewContext, items: readonly unknown[]): ViewContext => ({
  ...context,
  inLongList: isLong(context, items),
});

/**
 * Draws the items of a list: the first ones of a long list at once, the others in steps, so that neither the first
 * screen nor the reader's next key waits for thousands of items. An item is drawn again only if the
 * context, the item or its state has changed.
 *
 * @param stateOf returns what the drawing of an item depends on besides the item and the context
 */
export const drawInSteps = <Part extends Item>(
  context: ViewContext,
  items: readonly Part[],
  draw: (item: Part) => unknown,
  stateOf: (item: Part) => unknown = () => undefined,
): unknown =>
  drawInStepsDirective(
    context,
    items,
    draw as (item: Item) => unknown,
    stateOf as (item: Item) => unknown,
  );
