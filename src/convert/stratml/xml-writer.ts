const invalid = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Text for XML; characters that XML can't hold become a replacement character. */
export const escapeText = (text: string): string =>
  text.replace(invalid, '\uFFFD').replace(/[&<>\r]/g, (sign) => escapes[sign]!);

/** An element with its text or its children; undefined for one that is to be left out. */
export type Xml = string | undefined;

/** An element with text; left out where there is none. */
export const textElement = (name: string, text: string | undefined): Xml =>
  text === undefined ? undefined : `<${name}>${escapeText(text)}</${name}>`;

/** An element with other elements, each on a line of its own. */
export function element(name: string, children: readonly Xml[], attributes = ''): string {
  const inside = children.filter((child) => child !== undefined).join('\n');
  return inside ? `<${name}${attributes}>\n${inside}\n</${name}>` : `<${name}${attributes}/>`;
}

/** A number as XML's decimal, which knows no exponents. */
export function decimal(value: number): string {
  const plain = `${value}`;
  if (!plain.includes('e')) return plain;
  return Math.abs(value) > 1
    ? BigInt(value).toString()
    : value.toFixed(Math.min(100, 17 - +plain.split('e')[1]!));
}
