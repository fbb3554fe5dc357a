import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryGoalList } from '../../src/elements/library-goal-list.js';
import { feedStore } from '../../src/feed/feed-store.js';
import { mount, until } from '../support/mount.js';

/** Counts listeners that are added to a target and not removed. */
function countListeners(target: EventTarget) {
  const { addEventListener, removeEventListener } = target;
  const live = new Set<unknown>();
  target.addEventListener = (...args: Parameters<EventTarget['addEventListener']>) => {
    const [, listener, options] = args;
    live.add(listener);
    const signal = typeof options === 'object' ? options.signal : undefined;
    signal?.addEventListener('abort', () => live.delete(listener));
    addEventListener.apply(target, args);
  };
  target.removeEventListener = (...args: Parameters<EventTarget['removeEventListener']>) => {
    live.delete(args[1]);
    removeEventListener.apply(target, args);
  };
  return {
    live,
    restore: () => Object.assign(target, { addEventListener, removeEventListener }),
  };
}

describe('an element that is added and removed a thousand times', () => {
  it('leaves no feed, listener or request', async () => {
    const own = window.fetch;
    const signals: AbortSignal[] = [];
    window.fetch = (_, options) => {
      signals.push(options!.signal!);
      return new Promise((_, reject) =>
        options!.signal!.addEventListener('abort', () =>
          reject(new DOMException('', 'AbortError')),
        ),
      );
    };
    const counted = [window, document].map(countListeners);
    try {
      for (let i = 0; i < 1000; i += 1) {
        const element = mount<LibraryGoalList>(
          '<library-goal-list src="/never.json"></library-goal-list>',
        );
        await element.updateComplete;
        element.remove();
      }
      await until(() => feedStore.size === 0);
      expect(signals.filter(({ aborted }) => !aborted)).to.have.length(0);
      expect(counted.map(({ live }) => live.size)).to.deep.equal([0, 0]);
    } finally {
      window.fetch = own;
      counted.forEach(({ restore }) => restore());
    }
  });
});
