import type { HasTime, Schedule } from './drawing-queue.js';

/** How long a task may draw, in milliseconds, so that the page answers readers meanwhile. */
const taskMs = 10;

function withinTask(): HasTime {
  const end = performance.now() + taskMs;
  return () => performance.now() < end;
}

/** Draws in a task of its own. It is started by a message, because browsers delay nested timers. */
export const inShortTasks: Schedule = (act) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act(withinTask());
  };
  port2.postMessage(undefined);
  return () => port1.close();
};

/** Draws after the next paint, when the page is idle. */
export const whenIdle: Schedule = (act) => {
  let cancel = () => cancelAnimationFrame(frame);
  const frame = requestAnimationFrame(() => {
    cancel = inIdleTime(act);
  });
  return () => cancel();
};

const inIdleTime: Schedule = (act) => {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(() => act(withinTask()));
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback((deadline) => {
    // Idle time may be 50 ms, which is long for a reader who begins to type.
    const hasTime = withinTask();
    act(() => hasTime() && deadline.timeRemaining() > 0);
  });
  return () => cancelIdleCallback(request);
};
