// The time that readers of a very long plan wait, in Chromium: `npm run bench:long`. Not a test. Each figure
// is the shortest of several runs, because other programs only make a run longer. Then the memory of the page
// with such a plan as a list, after collection, besides that of a plan of one goal.
//   -- sort              only the acts whose name contains this
//   -- --goals 100,1000  other numbers of goals (10, 100, 1000 and 10000)
//   -- --runs 5          how often each act is done (3)
//   -- --profile         shows where the time goes, for the largest number of goals
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { countersAfterCollection, openElementPage } from './element-page.mjs';
import { manyActions, manyGoals } from './many-goals.mjs';
import { profileOf } from './profile.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    goals: { type: 'string', default: '10,100,1000,10000' },
    runs: { type: 'string', default: '3' },
    profile: { type: 'boolean', default: false },
  },
});
const counts = values.goals.split(',').map(Number);
const [only = ''] = positionals;
const mostBadges = 1000;
const sample = readFileSync('samples/consortium-plan.json', 'utf8');

/** The numbers of goals, parts or badges with which an act is done. */
function countsFor(name) {
  if (name.includes('sample')) return [JSON.parse(sample).goals.length];
  return name.includes('badges') ? counts.filter((count) => count <= mostBadges) : counts;
}

let change = 'none';
function feedFor(url) {
  const [, set] = /^\/feed\/set\/(\w+)/.exec(url) ?? [];
  const [, parts] = /^\/feed\/levels\/(\d+)/.exec(url) ?? [];
  if (url === '/feed/sample.json') return sample;
  if (parts) return JSON.stringify(manyActions(Number(parts)));
  if (!set) return JSON.stringify(manyGoals(Number(/\d+/.exec(url)[0]), change));
  change = set;
  return '{}';
}

const opened = await openElementPage(feedFor, {
  module: './long-list-acts.js',
  minify: !values.profile,
  browserOptions: ['--js-flags=--expose-gc'],
});
const { page, session, stop } = opened;
const run = (name, count) =>
  page.evaluate(([act, goals]) => globalThis.acts[act](goals), [name, count]);

const best = (results, key) => Math.min(...results.map((result) => result[key]));
const time = (value) => `${value.toFixed(0)} ms`.padStart(12);

async function measure(name, count) {
  const results = [];
  for (let i = 0; i < Number(values.runs); i++) results.push(await run(name, count));
  const longest = best(results, 'longest');
  const cells = [
    name.padEnd(32),
    String(count).padStart(7),
    time(best(results, 'first')),
    time(best(results, 'all')),
    longest ? time(longest) : '< 50 ms'.padStart(12),
  ];
  console.log(cells.join(''));
}

const memoryName = 'memory';

/** The heaps of scripts and of the document in bytes, and the number of nodes, when everything is drawn. */
async function memoryNow() {
  let before;
  let nodes;
  do {
    before = nodes;
    await wait(2_000);
    ({ Nodes: nodes } = await countersAfterCollection(session));
  } while (nodes !== before);
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return { scripts: usedSize, document: embedderHeapUsedSize, nodes };
}

async function printMemory() {
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`.padStart(12);
  console.log(`\n${memoryName.padEnd(32)}      n     scripts    document       nodes`);
  await run('draw as a list', 1);
  const least = await memoryNow();
  for (const count of counts) {
    await run('draw as a list', count);
    const { scripts, document, nodes } = await memoryNow();
    const [ofScripts, ofDocument] = [scripts - least.scripts, document - least.document];
    console.log(
      `${'draw as a list'.padEnd(32)}${String(count).padStart(7)}${megabytes(ofScripts)}${megabytes(ofDocument)}${String(nodes - least.nodes).padStart(12)}`,
    );
  }
}

try {
  const names = await page.evaluate(() => Object.keys(globalThis.acts));
  const chosen = names.filter((name) => name.includes(only));
  if (values.profile) {
    for (const name of chosen) {
      console.log(`${name}, ${counts.at(-1)}\n`);
      console.log(await profileOf(opened, () => run(name, counts.at(-1))));
    }
  } else {
    console.log(`${''.padEnd(32)}      n  first paint   all drawn longest task`);
    for (const name of chosen) {
      for (const count of countsFor(name)) await measure(name, count);
    }
    if (memoryName.includes(only)) await printMemory();
  }
} finally {
  await stop();
}
