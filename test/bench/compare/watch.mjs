/**
 * Runs in every page before its own scripts. `content` resolves with the time to content: from the
 * start of the navigation to the end of the first frame in which the tenth goal, with its percentage,
 * is laid out with a height. The frame's own work (style, layout, paint) is included, because a
 * message posted by a frame's callback arrives after the frame.
 */
export function watch({ mark, text }) {
  if (window !== top) return;

  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.hadRecentInput ? 0 : entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  function marked() {
    let root = document;
    let element;
    for (const selector of mark) {
      element = root?.querySelector(selector);
      if (!element) return undefined;
      root = element.shadowRoot ?? element.contentDocument;
    }
    return element;
  }

  const isShown = (element) =>
    element.textContent.includes(text) && element.getBoundingClientRect().height > 0;

  const content = new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    requestAnimationFrame(function look() {
      const element = marked();
      if (element && isShown(element)) port2.postMessage(undefined);
      else requestAnimationFrame(look);
    });
  });
  globalThis.measured = { content, shift: () => shift };
}
