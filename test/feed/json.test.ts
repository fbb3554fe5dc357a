import { expect } from 'chai';
import type { SizeLimit } from '../../src/feed/feed-limits.js';
import { createJsonWatch } from '../../src/feed/json.js';

/** The limit that a text exceeds if it arrives in chunks of one size. */
function watch(text: string, size = text.length || 1): SizeLimit | undefined {
  const exceeded = createJsonWatch();
  for (let i = 0; i < text.length; i += size) {
    const limit = exceeded(text.slice(i, i + size));
    if (limit) return limit;
  }
  return undefined;
}

const nested = (open: string, close: string, depth: number) =>
  open.repeat(depth) + close.repeat(depth);
const goals = (count: number, goal = '{}') =>
  `{"version":1,"goals":[${Array(count).fill(goal).join()}]}`;

const rows: [string, string, SizeLimit | undefined][] = [
  ['nothing', '', undefined],
  ['64 levels of lists', nested('[', ']', 64), undefined],
  ['65 levels of lists', nested('[', ']', 65), 'depth'],
  ['64 levels of objects', nested('{"a":', '}', 64), undefined],
  ['65 levels of objects', nested('{"a":', '}', 65), 'depth'],
  ['65 levels that never close', '['.repeat(65), 'depth'],
  ['65 levels one after the other', '[]'.repeat(65), undefined],
  ['65 brackets in a string', `["${'['.repeat(65)}"]`, undefined],
  ['65 brackets after an escaped quote', `["\\"${'['.repeat(65)}"]`, undefined],
  ['65 brackets after an escaped backslash', `["\\\\",${'['.repeat(65)}`, 'depth'],
  ['65 brackets after an escaped quote and backslash', `["\\\\\\"${'['.repeat(65)}"]`, undefined],
  ['65 brackets in a key', `{"${'{'.repeat(65)}":1}`, undefined],
  ['20,000 goals', goals(20_000), undefined],
  ['20,001 goals', goals(20_001), 'items'],
  ['20,001 goals with fields', goals(20_001, '{"name":"a,b","links":[{},{}]}'), 'items'],
  ['20,001 numbers for goals', goals(20_001, '1'), 'items'],
  ['20,000 goals with fields', goals(20_000, '{"tags":["a","b"],"n":1}'), undefined],
  ['20,001 commas in a string', `{"goals":["${','.repeat(20_001)}"]}`, undefined],
  [
    '20,000 goals and 20,000 links',
    goals(20_000).replace('}]}', '}],"links":[' + '1,'.repeat(19_999) + '1]}'),
    undefined,
  ],
  ['20,001 goals after others', goals(2).replace(/}$/, ',') + goals(20_001).slice(1), 'items'],
];

describe('the size check of JSON', () => {
  for (const [name, text, limit] of rows) {
    it(`returns ${limit} for ${name}`, () => expect(watch(text)).to.equal(limit));
    it(`returns ${limit} for ${name} in chunks of any size`, () => {
      for (const size of [1, 2, 3, 7]) expect(watch(text, size)).to.equal(limit);
    });
  }
});
