import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadSource } from '../../scripts/load-source.mjs';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const many = 5000;
const long = 'x'.repeat(1000);
const pictures = [
  ['languages', (i) => ({ language: `en-x-a${i}` })],
  ['long language tags', (i) => ({ language: `en-x-a${i}${'-abcdefgh'.repeat(100)}` })],
  ['unknown goals', (i) => ({ goal: `${i}${long}` })],
  ['invalid days', (i) => ({ asOf: `${i}${long}` })],
];

const { warn } = console;
let badgeSvg;
let plan;

before(async () => {
  // A mock would store its arguments.
  console.warn = () => {};
  ({ badgeSvg } = await loadSource('src/entries/static.ts'));
  const { parsePlan } = await loadSource('src/entries/plan.ts');
  ({ plan } = parsePlan({ version: 1, goals: [{ name: 'A', progress: 40 }] }));
});

after(() => {
  console.warn = warn;
});

/** The growth of the heap after many images were made, in megabytes. */
async function gained(optionsOf) {
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  for (let i = 0; i < 100; i += 1) await badgeSvg(plan, { goal: '1', ...optionsOf(-i) });
  const before = used();
  for (let i = 0; i < many; i += 1) await badgeSvg(plan, { goal: '1', ...optionsOf(i) });
  return used() - before;
}

for (const [name, optionsOf] of pictures) {
  test(`images for ${many} ${name} hardly use memory afterwards`, async () => {
    const megabytes = await gained(optionsOf);
    assert.ok(megabytes < 2, `${megabytes.toFixed(1)} MB`);
  });
}
