// Compares library-goals with other ways to show the same goals: `npm run bench`. Not a test: times
// depend on the machine. Every contestant is loaded once in each round, in random order, so that
// other programs affect all of them equally; the ratios are more reliable than the times.
import { mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { conditions as allConditions } from './conditions.mjs';
import { baseline, contestantsFor, layouts } from './contestants.mjs';
import { makeFeed } from './feed.mjs';
import { install } from './install.mjs';
import { help, readOptions } from './options.mjs';
import { serveSite } from './server.mjs';
import { makeSite } from './site.mjs';
import { asMarkdown, asText, shiftsTable, sizesTable, timesTable } from './tables.mjs';
import { Visitor } from './visitor.mjs';
import { writeDocs } from './write-docs.mjs';

const options = readOptions();

async function compare() {
  install();
  const feed = await makeFeed();
  const every = await contestantsFor(feed);
  const site = await makeSite([...every, ...layouts], feed);
  const contestants = every.filter(
    ({ id }) => id === baseline || (options.only?.includes(id) ?? true),
  );
  const conditions = allConditions.filter(({ id }) => options.conditions?.includes(id) ?? true);

  const server = await serveSite(site);
  const text = lastText(feed);
  const visitor = new Visitor([server.address, contestants[0], conditions[0], { text }]);
  const visit = (contestant, condition, picture) =>
    visitor.load(server.address, contestant, condition, { text, picture });
  try {
    const loads = await loadAll(visit, contestants, conditions);
    const loadsOf = (condition, contestant) => loads.get(`${condition} ${contestant}`);
    const tables = [
      ...conditions.map((condition) => timesTable(condition, contestants, loadsOf)),
      sizesTable(conditions, contestants, loadsOf),
      shiftsTable(layouts, await loadLayouts(visit)),
    ];
    const about = aboutRun(visitor.version);
    console.log(`\n${about}\n\n${tables.map(asText).join('\n')}`);
    if (options.markdown) writeDocs([about, '', ...tables.map(asMarkdown)].join('\n'));
  } finally {
    await visitor.leave();
    server.stop();
  }
}

/** The progress of the tenth goal. When it is shown, all goals are. */
const lastText = ({ goals }) => `${goals.at(-1).progress}%`;

const pictureOf = ({ id }) => options.shots && join(options.shots, `${id}.png`);

async function loadLayouts(visit) {
  const loads = [];
  for (const layout of layouts) {
    loads.push(await visit(layout, allConditions[0], pictureOf(layout)));
  }
  return loads;
}

async function loadAll(visit, contestants, conditions) {
  const loads = new Map();
  if (options.shots) mkdirSync(options.shots, { recursive: true });
  for (let round = 1; round <= options.rounds; round++) {
    for (const [condition, contestant] of shuffled(conditions, contestants)) {
      const isFirst = round === 1 && condition === conditions[0];
      const picture = isFirst ? pictureOf(contestant) : undefined;
      const key = `${condition.id} ${contestant.id}`;
      loads.set(key, [...(loads.get(key) ?? []), await visit(contestant, condition, picture)]);
    }
    console.error(`round ${round} of ${options.rounds}`);
  }
  return loads;
}

function shuffled(conditions, contestants) {
  return conditions
    .flatMap((condition) => contestants.map((contestant) => [condition, contestant]))
    .map((load) => [Math.random(), load])
    .toSorted(([a], [b]) => a - b)
    .map(([, load]) => load);
}

function aboutRun(version) {
  const [{ model }] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const command = ['npm run bench', process.argv.slice(2).join(' ')].filter(Boolean).join(' -- ');
  return `\`${command}\`, ${day}, Chromium ${version}, ${cpus().length} × ${model.trim()}. Medians of ${options.rounds} cold loads with 95 % intervals; ratios are to the hand-written element.`;
}

if (options.help) console.log(help);
else await compare();
