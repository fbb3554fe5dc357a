import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ConvertError,
  formatNamed,
  formatOfFile,
  limits,
  lines,
  read,
  write,
} from '../support/convert.mjs';

const plan = { version: 1, goals: [{ id: '1', name: 'Lend more books' }] };
const utf16 = (text, littleEndian) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(littleEndian ? bytes : bytes.swap16());
};

test('a feed is read and written unchanged', async () => {
  const { output, repairs } = await write('feed', plan);
  assert.deepEqual(repairs, []);
  assert.deepEqual((await read('feed', output)).feed, plan);
});

for (const [name, input] of [
  ['bytes', new TextEncoder().encode(JSON.stringify(plan))],
  ['a byte order mark', `\ufeff${JSON.stringify(plan)}`],
  ['UTF-16, little-endian', utf16(JSON.stringify(plan), true)],
  ['UTF-16, big-endian', utf16(JSON.stringify(plan), false)],
  ['UTF-16 without a mark', new Uint8Array(Buffer.from(JSON.stringify(plan), 'utf16le'))],
]) {
  test(`a feed in ${name} is read`, async () => {
    assert.deepEqual(await read('feed', input), { feed: plan, repairs: [] });
  });
}

test('a feed in Windows-1252 is read and reported', async () => {
  const text = JSON.stringify({ ...plan, title: 'Bibliothèque' });
  const { feed, repairs } = await read('feed', new Uint8Array(Buffer.from(text, 'latin1')));
  assert.equal(feed.title, 'Bibliothèque');
  assert.match(lines(repairs).join(), /Windows-1252/);
});

for (const [name, input, sentence] of [
  ['no JSON', 'nothing', /not valid JSON/],
  ['a list', '[]', /not a plan feed/],
  ['an object without goals', '{}', /not a plan feed/],
  ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /binary data/],
  ['too many bytes', new Uint8Array(limits.bytes + 1), /larger than 20 MB/],
]) {
  test(`${name} is rejected with a sentence`, async () => {
    await assert.rejects(read('feed', input), (error) => {
      assert.ok(error.name === ConvertError.prototype.name || error.name === 'ConvertError');
      assert.match(error.message, sentence);
      return true;
    });
  });
}

test('formats are found by name and by file extension', () => {
  assert.equal(formatNamed('FEED').name, 'feed');
  assert.equal(formatOfFile('https://example.org/Plan.JSON?x=1').name, 'feed');
  assert.equal(formatOfFile('plan'), undefined);
  assert.throws(() => formatNamed('pdf'), /There is no format “pdf”\. The formats are feed/);
});
