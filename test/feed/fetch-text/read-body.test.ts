import { expect } from 'chai';
import { DocumentError } from '../../../src/feed/feed-errors.js';
import { readBody } from '../../../src/feed/fetch-text.js';

const text = '{"vision":"讀者為先 📚"}';
const utf8 = [...new TextEncoder().encode(text)];
const utf16 = (isLittle: boolean) =>
  [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))].flatMap((unit) =>
    isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
  );

/** A response whose body is sent in chunks of one size. */
function response(bytes: number[], size: number, headers = {}) {
  let start = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (start >= bytes.length) return controller.close();
      controller.enqueue(new Uint8Array(bytes.slice(start, (start += size))));
    },
  });
  return new Response(stream, { headers });
}

describe('a body', () => {
  const rows = [
    ['UTF-8', utf8],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...utf8]],
    ['little-endian UTF-16', utf16(true)],
    ['big-endian UTF-16', utf16(false)],
  ] as const;
  for (const [name, bytes] of rows) {
    for (const size of [1, 2, 3, 1000]) {
      it(`in ${name} is read in chunks of ${size}`, async () => {
        expect(await readBody(response([...bytes], size))).to.equal(text);
      });
    }
  }

  it('that is null is read as empty', async () => {
    expect(await readBody(new Response(null))).to.equal('');
  });

  for (const length of ['', '-1', 'lots', '3', '5000000']) {
    it(`with a content-length of "${length}" is read completely`, async () => {
      const body = response(utf8, 4, { 'content-length': length });
      expect(await readBody(body)).to.equal(text);
    });
  }

  it('that exceeds a limit is not read further', async () => {
    let pulled = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    const found = await readBody(new Response(stream)).catch((error: unknown) => error);
    expect(found).to.be.instanceOf(DocumentError);
    expect(pulled).to.be.within(6, 8);
  });
});
