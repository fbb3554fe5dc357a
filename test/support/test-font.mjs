/**
 * Makes a TrueType font whose letters are squares, because tests can't rely on installed fonts.
 *
 * @param {string} characters the characters of the font
 */
export function testFont(characters) {
  const points = [...new Set([...characters].map((c) => c.codePointAt(0)))].sort((a, b) => a - b);
  const count = points.length + 1;
  const u16 = (...values) => Buffer.from(values.flatMap((v) => [(v >> 8) & 255, v & 255]));
  const u32 = (...values) => u16(...values.flatMap((v) => [v >>> 16, v & 0xffff]));
  // A square of 500 units: one contour of four points on the curve.
  const square = Buffer.concat([
    u16(1, 0, 0, 500, 500, 3, 0),
    Buffer.from([1, 1, 1, 1]),
    u16(0, 500, 0, -500),
    u16(0, 0, 500, 0),
    Buffer.alloc(2),
  ]);
  const segments = [...points, 0xffff];
  const doubled = 2 * segments.length;
  const table = Buffer.concat([
    u16(doubled, 0, 0, 0, ...segments, 0, ...segments),
    u16(...points.map((point, i) => (i + 1 - point) & 0xffff), 1),
    u16(...segments.map(() => 0)),
  ]);
  const format4 = Buffer.concat([u16(4, table.length + 6, 0), table]);
  const texts = [
    [1, 'Squares'],
    [2, 'Regular'],
    [4, 'Squares'],
    [6, 'Squares'],
  ];
  const encoded = texts.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let at = 0;
  const records = texts.map(([id], i) => {
    const record = u16(3, 1, 0x409, id, encoded[i].length, at);
    at += encoded[i].length;
    return record;
  });
  const tables = {
    'OS/2': Buffer.concat([
      u16(4, 600, 400, 5, 0, ...Array(11).fill(0)),
      Buffer.alloc(10),
      u32(1, 0, 0, 0),
      Buffer.from('TEST'),
      u16(64, points[0], points.at(-1), 800, -200, 0, 800, 200),
      u32(1, 0),
      u16(500, 700, 0, 32, 1),
    ]),
    cmap: Buffer.concat([u16(0, 1, 3, 1), u32(12), format4]),
    glyf: Buffer.concat(Array(count).fill(square)),
    head: Buffer.concat([
      u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      u16(0, 1000),
      Buffer.alloc(16),
      u16(0, 0, 500, 500, 0, 8, 2, 1, 0),
    ]),
    hhea: Buffer.concat([
      u32(0x10000),
      u16(800, -200, 0, 600, 0, 0, 500, 1, ...Array(8).fill(0), count),
    ]),
    hmtx: Buffer.concat(Array(count).fill(u16(600, 0))),
    loca: u32(...Array.from({ length: count + 1 }, (_, i) => i * square.length)),
    maxp: Buffer.concat([u32(0x10000), u16(count, 4, 1, 0, 0, 2, ...Array(8).fill(0))]),
    name: Buffer.concat([u16(0, texts.length, 6 + 12 * texts.length), ...records, ...encoded]),
    post: Buffer.concat([u32(0x30000), Buffer.alloc(28)]),
  };
  const names = Object.keys(tables);
  const parts = [];
  let offset = 12 + 16 * names.length;
  const directory = names.map((name) => {
    const data = tables[name];
    const entry = Buffer.concat([Buffer.from(name), u32(0, offset, data.length)]);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    parts.push(padded);
    offset += padded.length;
    return entry;
  });
  return Buffer.concat([u32(0x10000), u16(names.length, 0, 0, 0), ...directory, ...parts]);
}
