// Looks for leaks: `npm run soak`, or `npm run soak -- 500` for fewer rounds. In each round elements are
// attached, load a feed, load it again, change their language and are removed. Memory, nodes and
// listeners are counted after a collection; exits with 1 if they grow from the first to the last fifth.
import { countersAfterCollection, openElementPage } from './element-page.mjs';
import { planOf } from './plans.mjs';

const rounds = Number(process.argv[2] ?? 5000);
const samples = 50;
const warmUp = 1000;
const most = { JSHeapUsedSize: 0.02, Nodes: 0, JSEventListeners: 0 };
const names = { JSHeapUsedSize: 'heap, bytes', Nodes: 'nodes', JSEventListeners: 'listeners' };

if (!Number.isInteger(rounds) || rounds < samples) {
  throw new Error(`npm run soak -- N: a whole number of at least ${samples}`);
}

/** Runs in the page. */
async function runRounds({ from, to }) {
  const tags = [
    '<library-goals filterable refresh="30"></library-goals>',
    '<library-goal-list layout="accordion" filterable></library-goal-list>',
    '<library-goal-list layout="table"></library-goal-list>',
    '<library-plan><library-progress-summary></library-progress-summary><library-indicator goal="1"></library-indicator></library-plan>',
    '<library-progress-badge goal="1" variant="ring"></library-progress-badge>',
  ];
  for (let i = from; i < to; i++) {
    const room = document.createElement('div');
    room.lang = 'en';
    room.innerHTML = tags[i % tags.length];
    const element = room.firstElementChild;
    const loaded = new Promise((resolve, reject) => {
      element.addEventListener('library-load', resolve, { once: true });
      element.addEventListener('library-error', reject, { once: true });
    });
    element.setAttribute('src', `/feed/${i % 7}.json`);
    document.body.append(room);
    await loaded;
    await element.reload();
    room.lang = 'zh-Hant';
    await new Promise((resolve) => setTimeout(resolve));
    for (const each of room.querySelectorAll('*')) await each.updateComplete;
    room.remove();
  }
  // Feeds that no element uses are dropped at the end of a turn.
  await new Promise((resolve) => setTimeout(resolve, 50));
  performance.clearResourceTimings();
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

let served = 0;
// Every answer differs from the one before, so that each reload draws something.
const feedFor = () => {
  const plan = planOf(5);
  plan.goals[served++ % 5].note = `Note ${served % 10}`;
  return JSON.stringify(plan);
};

const { page, session, stop } = await openElementPage(feedFor, {
  // Optimized code can be made at any time and would count as growth.
  browserOptions: ['--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode'],
});
const counters = [];
try {
  // Memory grows at first, while caches fill up and functions are compiled.
  await page.evaluate(runRounds, { from: 0, to: Math.min(rounds, warmUp) });
  for (let i = 0; i < samples; i++) {
    const [from, to] = [i, i + 1].map((part) => Math.round((part * rounds) / samples));
    await page.evaluate(runRounds, { from, to });
    counters.push(await countersAfterCollection(session));
    if ((i + 1) % 10 === 0) console.error(`${to} of ${rounds} rounds`);
  }
} finally {
  await stop();
}

const fifth = samples / 5;
let isOver = false;
for (const [key, limit] of Object.entries(most)) {
  const values = counters.map((counter) => counter[key]);
  const first = median(values.slice(0, fifth));
  const last = median(values.slice(-fifth));
  const growth = first === last ? 0 : last / first - 1;
  isOver ||= growth > limit;
  console.log(
    `${names[key].padEnd(12)} ${String(first).padStart(10)} → ${String(last).padStart(10)}  ${(growth * 100).toFixed(2).padStart(6)} %${growth > limit ? '  grows' : ''}`,
  );
}
console.log(`${rounds} rounds; first and last fifth, after collection`);
process.exitCode = isOver ? 1 : 0;
