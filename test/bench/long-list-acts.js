/* What the benchmark of long lists does in the page. Each act returns milliseconds: until the first
   change is painted, until the last change is drawn, and of the longest task. */

const longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({
  type: 'longtask',
});

/** The longest task since a time; 0 if none was longer than 50 ms. */
const longestSince = (begin) =>
  Math.max(
    0,
    ...longTasks
      .filter(({ startTime, duration }) => startTime + duration >= begin)
      .map(({ duration }) => duration),
  );

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** The time after the next frame: a message posted in a frame’s callback arrives when it is painted. */
async function painted() {
  await frame();
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(undefined);
  });
}

const quiet = 400;

/** Calls a function and observes a tree until nothing has changed for a while. */
async function watched(root, act, startOf = (start) => start) {
  let first;
  let last = 0;
  const firstPainted = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      last = performance.now();
      if (first) return;
      first = last;
      resolve(painted());
    });
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  const begin = performance.now();
  await act();
  const paintedAt = await firstPainted;
  while (performance.now() - last < quiet) await wait(50);
  const start = startOf(begin);
  return {
    first: paintedAt - start,
    all: Math.max(paintedAt, last) - start,
    longest: longestSince(begin),
  };
}

/** The time when the last response of an address arrived. */
const arrived = (path) => () =>
  performance.getEntriesByName(new URL(path, location.href).href).at(-1).responseEnd;

const serve = (change) => fetch(`/feed/set/${change}`);
const pathOf = (count) => `/feed/${count}.json`;
/** A feed with three levels and groups; the count is that of the parts at all levels. */
const levelsPathOf = (count) => `/feed/levels/${count}.json`;

/** Collects what earlier acts have left, so that none of them is interrupted for it. */
async function collectGarbage() {
  // Objects that one collection frees may keep others alive until the next one.
  for (let i = 0; i < 3; i++) globalThis.gc();
  await wait(0);
  longTasks.length = 0;
}

/**
 * Empties the page. Its feeds are dropped at the end of the task, so that the next element loads
 * its feed again.
 */
async function clear() {
  document.body.replaceChildren();
  await wait(50);
  await collectGarbage();
  performance.clearResourceTimings();
}

async function emptyList(layout) {
  await serve('none');
  await clear();
  const element = document.createElement('library-goal-list');
  Object.assign(element, { layout, filterable: true, lang: 'en' });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

async function listOf(count, layout = 'list', path = pathOf(count)) {
  const element = await emptyList(layout);
  element.src = path;
  await watched(element.shadowRoot, () => {});
  await collectGarbage();
  return element;
}

const draw =
  (layout, pathFor = pathOf) =>
  async (count) => {
    const element = await emptyList(layout);
    const path = pathFor(count);
    return watched(element.shadowRoot, () => void (element.src = path), arrived(path));
  };

const refresh = (change) => async (count) => {
  const element = await listOf(count);
  await serve(change);
  return watched(element.shadowRoot, () => void element.reload(), arrived(pathOf(count)));
};

const change = (act) => async (count) => {
  const element = await listOf(count);
  return watched(element.shadowRoot, () => act(element));
};

function type(element, text) {
  const field = element.shadowRoot.querySelector('input[type=search]');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function drawBadges(count) {
  await serve('none');
  await clear();
  const badges = Array.from({ length: count }, (_, i) => {
    const badge = document.createElement('library-progress-badge');
    badge.setAttribute('src', pathOf(1000));
    badge.goal = `${(i % 1000) + 1}`;
    return badge;
  });
  const begin = performance.now();
  document.body.append(...badges);
  const isDrawn = (badge) => badge.shadowRoot?.querySelector('[part~=figure]');
  while (!isDrawn(badges[0])) await wait(0);
  const first = await painted();
  while (!badges.every(isDrawn)) await wait(0);
  const all = await painted();
  await wait(100);
  const start = arrived(pathOf(1000))();
  return {
    first: first - start,
    all: all - start,
    longest: longestSince(begin),
  };
}

export const acts = {
  'draw as a list': draw('list'),
  'draw as cards': draw('cards'),
  'draw a sample of three levels': draw('list', () => '/feed/sample.json'),
  'draw levels and groups as a list': draw('list', levelsPathOf),
  'draw levels and groups as a table': draw('table', levelsPathOf),
  'search in levels and groups': async (count) => {
    const element = await listOf(count, 'list', levelsPathOf(count));
    return watched(element.shadowRoot, () => type(element, 'teaching'));
  },
  'draw as an accordion': draw('accordion'),
  'draw as a table': draw('table'),
  'load again, one goal changed': refresh('one'),
  'load again, all goals changed': refresh('all'),
  'sort by status': change((element) => (element.sort = 'status')),
  'sort by progress': change((element) => (element.sort = 'progress')),
  'type in the search field': change((element) => type(element, 'teaching')),
  'change the language': change((element) => (element.lang = 'zh-Hant')),
  'draw badges': drawBadges,
};
