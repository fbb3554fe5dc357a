const invalid = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Escapes text for XML. Characters that XML doesn't allow become a replacement character. */
export const escapeText = (text: string): string =>
  text.replace(invalid, '\uFFFD').replace(/[&<>\r]/g, (sign) => escapes[sign]!);

/** An element with its text or its children; undefined if it is left out. */
export type Xml = string | undefined;

/** Writes an element with text; nothing without text. */
export const textElement = (name: string, text: string | undefined): Xml =>
  text === undefined ? undefined : `<${name}>${escapeText(text)}</${name}>`;

/** Writes an element with children, each on a separate line. */
export function element(name: string, children: readonly Xml[], attributes = ''): string {
  const inside = children.filter((child) => child !== undefined).join('\n');
  return inside ? `<${name}${attributes}>\n${inside}\n</${name}>` : `<${name}${attributes}/>`;
}

/** Writes a number as an `xsd:decimal`, which has no exponent. */
export function decimal(value: number): string {
  const plain = `${value}`;
  if (!plain.includes('e')) return plain;
  return Math.abs(value) > 1
    ? BigInt(value).toString()
    : value.toFixed(Math.min(100, 17 - +plain.split('e')[1]!));
}
