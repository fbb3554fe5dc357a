import { withoutIndentation } from './without-indentation.js';

/** A value in a template: its position, and the text around it. */
export type Hole =
  | { readonly kind: 'child' }
  /** An event listener or a property, which markup can’t contain. */
  | { readonly kind: 'none' }
  | { readonly kind: 'boolean'; readonly name: string }
  /** An attribute with one or more values; `texts` are before, between and after them. */
  | { readonly kind: 'attribute'; readonly name: string; readonly texts: readonly string[] };

/** A template as markup with values between its texts: `texts` has one more item than `holes`. */
export interface TemplateParts {
  readonly texts: readonly string[];
  readonly holes: readonly Hole[];
}

/** Ends before a value of an attribute: a space, its name, and what is before the value. */
const attributeStart = /\s([.?@]?)([^\s"'<>/=]+)=(?:"([^"]*)|'([^']*)|)$/;

const isInTag = (text: string) => text.lastIndexOf('<') > text.lastIndexOf('>');

const known = new WeakMap<TemplateStringsArray, TemplateParts>();

/**
 * Splits a template into its parts, once. It relies on templates without comments and without `>`
 * in values.
 */
export function templateParts(strings: TemplateStringsArray): TemplateParts {
  const found = known.get(strings) ?? takeApart(strings);
  known.set(strings, found);
  return found;
}

function takeApart(strings: readonly string[]): TemplateParts {
  const texts: string[] = [];
  const holes: Hole[] = [];
  let text = strings[0]!;
  let markup = text;
  for (let i = 1; i < strings.length;) {
    const [start, sign, name, ...quoted] = (isInTag(markup) && attributeStart.exec(text)) || [];
    if (start === undefined) {
      texts.push(text);
      holes.push({ kind: 'child' });
      text = strings[i]!;
      i += 1;
    } else {
      texts.push(text.slice(0, -start.length));
      const first = quoted.find((value) => value !== undefined);
      const quote = first === undefined ? '' : start.includes('="') ? '"' : "'";
      const values = [first ?? ''];
      let next = strings[i]!;
      i += 1;
      while (quote && !next.includes(quote)) {
        values.push(next);
        next = strings[i]!;
        i += 1;
      }
      const end = quote ? next.indexOf(quote) : 0;
      values.push(next.slice(0, end));
      holes.push(holeOf(sign!, name!, values));
      text = next.slice(quote ? end + 1 : 0);
    }
    markup += text;
  }
  return { texts: withoutIndentation([...texts, text]), holes };
}

function holeOf(sign: string, name: string, texts: readonly string[]): Hole {
  if (sign === '?') return { kind: 'boolean', name };
  return sign ? { kind: 'none' } : { kind: 'attribute', name, texts };
}
