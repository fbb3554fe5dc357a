/** Text that is already markup. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Characters that XML 1.0 does not allow. Without the flag `u`, with which WebKit 2.50 doesn't
 * find lone surrogates.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
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

/** A template tag for markup. Values are escaped unless they are markup. */
export const xml = (strings: TemplateStringsArray, ...values: Value[]) =>
  new Markup(
    strings.map((part, i) => part + (i < values.length ? written(values[i]!) : '')).join(''),
  );
