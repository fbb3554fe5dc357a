const escapes: Record<string, string> = { '\\': '\\\\', ';': '\\;', '\n': '\\n' };

/** Writes the items of a list in one cell, separated by semicolons. */
export const joinItems = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\;\n]/g, (sign) => escapes[sign]!)).join('; ');

/** Reads the items of a cell, separated by semicolons or line breaks. */
export function splitItems(cell: string): string[] {
  const items = [''];
  for (const [sign] of cell.matchAll(/\\[\\;n]|[\s\S]/g)) {
    if (sign === ';' || sign === '\n') items.push('');
    else items[items.length - 1] += sign.length === 1 ? sign : sign === '\\n' ? '\n' : sign[1]!;
  }
  return items.map((item) => item.trim());
}
