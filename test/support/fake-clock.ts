/** A clock that tests control. */
export interface FakeClock {
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): number;
  clearTimeout(timer: number | undefined): void;
  /** The number of timers. */
  readonly waiting: number;
  /** Milliseconds until the first timer is due. */
  readonly next: number;
  /** Lets time pass, and runs timers that are due in order, including new ones. */
  pass(milliseconds: number): Promise<void>;
}

export function createFakeClock(): FakeClock {
  const timers = new Map<number, { due: number; callback: () => void }>();
  let time = Date.UTC(2026, 2, 1);
  let last = 0;
  return {
    now: () => time,
    setTimeout(callback, milliseconds) {
      // As in browsers, invalid delays and those over 32 bits are 0.
      const wait = milliseconds > 0 && milliseconds < 2 ** 31 ? milliseconds : 0;
      timers.set((last += 1), { due: time + wait, callback });
      return last;
    },
    clearTimeout(timer) {
      timers.delete(timer!);
    },
    get waiting() {
      return timers.size;
    },
    get next() {
      return Math.min(...[...timers.values()].map(({ due }) => due)) - time;
    },
    async pass(milliseconds) {
      const end = time + milliseconds;
      await flushTasks();
      for (;;) {
        const [next] = [...timers].sort(([, a], [, b]) => a.due - b.due);
        if (!next || next[1].due > end) break;
        time = Math.max(time, next[1].due);
        timers.delete(next[0]);
        next[1].callback();
        await flushTasks();
      }
      time = end;
    },
  };
}

/** Waits until all promises have settled that can. */
export function flushTasks(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
