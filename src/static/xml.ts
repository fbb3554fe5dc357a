/** Text that is markup already. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What XML 1.0 has no way to write. Without the flag `u`, with which WebKit 2.50 misses a lone surrogate. @see https://www.w3.org/TR/xml/#charsets */
const unwritable =
  /[^\t\n\r\x20-\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Value = Markup | string | number | readonly Value[];

const written = (value: Value): string =>
  value instanceof Markup
    ? value.text
    : typeof value === 'object'
      ? value.map(written).join('')
      : `${value}`
          .replace(unwritable, '')
          .replace(/[&<>"']/g, (character) => references[character]!);

/** Markup whose values are text, unless they are markup or lists of it. */
export const xml = (strings: TemplateStringsArray, ...values: Value[]) =>
  new Markup(
    strings.map((part, i) => part + (i < values.length ? written(values[i]!) : '')).join(''),
  );
