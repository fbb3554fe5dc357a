/** The data of a font that show whether it can write a text. */
export interface FontFile {
  readonly family: string;
  readonly has: (codePoint: number) => boolean;
}

type Tables = ReadonlyMap<string, DataView>;

/**
 * Reads the name and the characters of a TrueType or OpenType font.
 *
 * @returns undefined if it isn't such a font
 * @see https://learn.microsoft.com/en-us/typography/opentype/spec/otff
 */
export function readFont(bytes: Uint8Array): FontFile | undefined {
  try {
    const tables = tablesOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const [name, cmap] = [tables?.get('name'), tables?.get('cmap')];
    return name && cmap && { family: familyOf(name), has: charactersOf(cmap) };
  } catch (error) {
    // A table is incomplete.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function tablesOf(file: DataView): Tables | undefined {
  const kind = file.getUint32(0);
  // In a collection, the first font is used.
  const start = kind === 0x74746366 ? file.getUint32(12) : 0;
  if (![0x00010000, 0x4f54544f, 0x74727565].includes(file.getUint32(start))) return undefined;
  const tables = new Map<string, DataView>();
  for (let i = 0; i < file.getUint16(start + 4); i += 1) {
    const at = start + 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => file.getUint8(at + k)));
    const [offset, length] = [file.getUint32(at + 8), file.getUint32(at + 12)];
    tables.set(tag, new DataView(file.buffer, file.byteOffset + offset, length));
  }
  return tables;
}

/** The name of the family; the typographic family takes precedence over the one for old programs. */
function familyOf(name: DataView): string {
  const texts = name.getUint16(4);
  let found = '';
  for (let i = 0; i < name.getUint16(2); i += 1) {
    const at = 6 + 12 * i;
    const [platform, id] = [name.getUint16(at), name.getUint16(at + 6)];
    if (platform !== 3 || (id !== 1 && id !== 16) || (id === 1 && found)) continue;
    const [length, offset] = [name.getUint16(at + 8), name.getUint16(at + 10)];
    const units = Array.from({ length: length / 2 }, (_, k) =>
      name.getUint16(texts + offset + 2 * k),
    );
    found = String.fromCharCode(...units);
  }
  return found;
}

/** Whether a font has a character, by its best Unicode subtable of the formats 4 and 12. */
function charactersOf(cmap: DataView): (codePoint: number) => boolean {
  const tests: ((codePoint: number) => boolean)[] = [];
  for (let i = 0; i < cmap.getUint16(2); i += 1) {
    const offset = cmap.getUint32(4 + 8 * i + 4);
    const format = cmap.getUint16(offset);
    if (format === 4) tests.push(inSegments(cmap, offset));
    if (format === 12) tests.push(inGroups(cmap, offset));
  }
  return (codePoint) => tests.some((test) => test(codePoint));
}

function inSegments(cmap: DataView, offset: number) {
  const doubled = cmap.getUint16(offset + 6);
  const [ends, starts] = [offset + 14, offset + 16 + doubled];
  return (codePoint: number) => {
    for (let i = 0; i < doubled; i += 2) {
      if (codePoint > cmap.getUint16(ends + i)) continue;
      const start = cmap.getUint16(starts + i);
      if (codePoint < start || codePoint === 0xffff) return false;
      const delta = cmap.getUint16(starts + doubled + i);
      const rangeAt = starts + 2 * doubled + i;
      const range = cmap.getUint16(rangeAt);
      if (!range) return ((codePoint + delta) & 0xffff) !== 0;
      return cmap.getUint16(rangeAt + range + 2 * (codePoint - start)) !== 0;
    }
    return false;
  };
}

function inGroups(cmap: DataView, offset: number) {
  const count = cmap.getUint32(offset + 12);
  return (codePoint: number) => {
    for (let i = 0; i < count; i += 1) {
      const at = offset + 16 + 12 * i;
      if (codePoint <= cmap.getUint32(at + 4)) return codePoint >= cmap.getUint32(at);
    }
    return false;
  };
}
