/** Returns whether there is time to draw more before the browser needs the thread. */
export type HasTime = () => boolean;

/** Something that is drawn later. */
export interface Drawing {
  /** The node in which it is drawn. */
  readonly place: Node;
  /** Draws it, or as much of it as there is time for, and returns whether all of it is drawn. */
  readonly draw: (hasTime: HasTime) => boolean;
}

/** Calls a function when there is time, and returns a function that cancels it. */
export type Schedule = (act: (hasTime: HasTime) => void) => () => void;

const always = () => true;

/** Drawings that wait until there is time for them, in the order in which they were added. */
export class DrawingQueue {
  readonly #waiting = new Set<Drawing>();
  readonly #schedule: Schedule;
  #cancel: (() => void) | undefined;

  constructor(schedule: Schedule) {
    this.#schedule = schedule;
  }

  get isEmpty(): boolean {
    return !this.#waiting.size;
  }

  add(drawing: Drawing): void {
    this.#waiting.add(drawing);
    this.#cancel ??= this.#schedule(this.#drawNext);
  }

  delete(drawing: Drawing): void {
    this.#waiting.delete(drawing);
    this.#stopIfEmpty();
  }

  /** Draws at once what is wanted, and what is added meanwhile. */
  drawNow(isWanted: (drawing: Drawing) => boolean): void {
    this.#drawWhile(always, isWanted);
    this.#stopIfEmpty();
  }

  readonly #drawNext = (hasTime: HasTime) => {
    this.#cancel = undefined;
    try {
      this.#drawWhile(hasTime, always);
    } finally {
      // What is added while something is drawn may have been scheduled already.
      if (!this.isEmpty) this.#cancel ??= this.#schedule(this.#drawNext);
    }
  };

  #drawWhile(hasTime: HasTime, isWanted: (drawing: Drawing) => boolean) {
    for (const drawing of this.#waiting) {
      if (!isWanted(drawing)) continue;
      // It is taken out first, so that a drawing that fails isn't tried again.
      this.#waiting.delete(drawing);
      if (!drawing.draw(hasTime)) this.#waiting.add(drawing);
      if (!hasTime()) break;
    }
  }

  #stopIfEmpty() {
    if (!this.isEmpty) return;
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
