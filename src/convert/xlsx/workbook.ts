import { Inflate, zipSync } from 'fflate';
import { ConvertError } from '../format.js';
import { limits } from '../limits.js';

const notAWorkbook = () =>
  new ConvertError(
    'The file is not an Excel workbook (.xlsx), or it is damaged. Save the table as .xlsx or CSV.',
  );
const tooLarge = () => {
  const size = Math.round(limits.unpackedBytes / 1024 / 1024);
  return new ConvertError(`The workbook is larger than ${size} MB once it is unpacked.`);
};

interface Entry {
  name: string;
  method: number;
  packed: number;
  start: number;
}

/** The files in a zip's directory, unless they are too many or too large. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const last = Math.max(0, end - 65_535);
  while (end >= last && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < last) throw notAWorkbook();
  const count = view.getUint16(end + 10, true);
  if (count > limits.packedFiles) throw new ConvertError('The workbook contains too many files.');
  const entries: Entry[] = [];
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw notAWorkbook();
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    );
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength!));
    total += view.getUint32(at + 24, true);
    if (total > limits.unpackedBytes) throw tooLarge();
    const header = view.getUint32(at + 42, true);
    const start =
      header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      start,
    });
    at += 46 + nameLength! + extra! + comment!;
  }
  return entries;
}

/** Inflates a file in slices and stops at a limit, because the size in the directory may be wrong. */
function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate((chunk) => {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  });
  const slice = 16_384;
  for (let at = 0; at < packed.length; at += slice) {
    inflater.push(packed.subarray(at, at + slice), at + slice >= packed.length);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The XML files of a workbook by their paths. */
export function unpackWorkbook(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    let left = limits.unpackedBytes;
    const files = entriesOf(bytes)
      .filter(({ name }) => /\.(?:xml|rels)$/.test(name))
      .map(({ name, method, packed, start }) => {
        const content = bytes.subarray(start, start + packed);
        if (method !== 0 && method !== 8) throw notAWorkbook();
        const file = method === 0 ? content : inflate(content, left);
        left -= file.length;
        return [name.replace(/^\//, ''), file] as const;
      });
    return new Map(files);
  } catch (error) {
    throw error instanceof ConvertError ? error : notAWorkbook();
  }
}

/** Packs only these files as a workbook for the parser. */
export function packWorkbook(files: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const { buffer } = zipSync(Object.fromEntries(files), { level: 0 });
  return buffer;
}
