// The time that readers of a very long plan wait, in Chromium: `npm run bench:long`. Not a test. Each figure
// is the shortest of several runs, because other programs only make a run longer.
//   -- sort              only the acts whose name contains this
//   -- --goals 100,1000  other numbers of goals (10, 100, 1000 and 10000)
//   -- --runs 5          how often each act is done (3)
//   -- --profile         shows where the time goes, for the largest number of goals
import { parseArgs } from 'node:util';
import { openElementPage } from './element-page.mjs';
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

let change = 'none';
function feedFor(url) {
  const [, set] = /^\/feed\/set\/(\w+)/.exec(url) ?? [];
  const [, parts] = /^\/feed\/levels\/(\d+)/.exec(url) ?? [];
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
const { page, stop } = opened;
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
      for (const count of counts) {
        if (!name.includes('badges') || count <= mostBadges) await measure(name, count);
      }
    }
  }
} finally {
  await stop();
}
