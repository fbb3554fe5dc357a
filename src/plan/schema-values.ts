import { isDate } from './dates.js';
import { isLanguageTag } from './language-tag.js';
import { parseMessages } from './parse/parse-messages.js';
import { linkSchemes, loadSchemes, safeUrl } from './safe-url.js';
import { emptyObject } from './null-prototype.js';
import { fieldPath, isObject, list, ownField, type Schema } from './schema-kit.js';

interface ValueOptions<Value> {
  /** What the value should be, for messages: "a number". */
  readonly expected: string;
  /** Reads the value; returns undefined if it is invalid. */
  readonly parse: (value: unknown, base: string | undefined) => Value | undefined;
  /** Whether values may be written in several forms without a warning. */
  readonly isFlexible?: boolean;
}

/** Makes the schema of a simple value. Blank text means absent. */
function valueSchema<Value, Input = Value>(options: ValueOptions<Value>): Schema<Value, Input> {
  const { expected, parse, isFlexible } = options;
  return {
    read(value, path, { base, report }) {
      if (typeof value === 'string' && !value.trim()) return undefined;
      const found = parse(value, base);
      if (found === undefined) report(path, parseMessages.notOfType(value, expected));
      else if (found !== value && !isFlexible) {
        report(path, parseMessages.correctedTo(value, found), 'warning');
      }
      return found;
    },
  };
}

/** Reads text and replaces lone surrogates, which would make `encodeURIComponent` throw. */
const parseString = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number'
    ? `${value}`.replace(/\p{Cs}/gu, '\uFFFD')
    : undefined;

const trimmed = (value: unknown) => parseString(value)?.trim() ?? '';

/** Reads a number, also from text as in spreadsheets: `"40 %"`. */
export function parseNumber(value: unknown): number | undefined {
  const number = /^[-+]?\d+(?:\.\d+)?\s*%?$/.test(trimmed(value))
    ? parseFloat(trimmed(value))
    : value;
  return Number.isFinite(number) ? (number as number) : undefined;
}

/** Reads a quarter in any of the forms `2025-Q1`, `2025Q1` and `Q1 2025`. */
function parseQuarter(text: string): string | undefined {
  const [, year, quarter] = /^(\d{4})[-/. ]?Q([1-4])$/i.exec(text) ?? [];
  if (year) return `${year}-Q${quarter}`;
  const [, first, last] = /^Q([1-4])[-/. ]?(\d{4})$/i.exec(text) ?? [];
  return first && `${last}-Q${first}`;
}

/** Reads a date that begins with the year, with any separators. A time after it is ignored. */
export function parseDate(value: unknown): string | undefined {
  const quarter = parseQuarter(trimmed(value));
  if (quarter) return quarter;
  const pattern = /^(\d{4})(?:[-/.](\d\d?))?(?:[-/.](\d\d?))?(?:[T ].*)?$/;
  const parts = pattern.exec(trimmed(value))?.slice(1) ?? [];
  const found = parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return isDate(found) ? found : undefined;
}

const parseUrl = (schemes: RegExp) => (value: unknown, base: string | undefined) =>
  typeof value === 'string' ? safeUrl(value, schemes, base) : undefined;

export const string = valueSchema({ expected: 'text', parse: parseString });

export const boolean = valueSchema({
  expected: 'true or false',
  parse: (value) => (typeof value === 'boolean' ? value : undefined),
});

/** A number in a range. A number outside it is replaced by the nearest limit. */
export interface NumberSchema extends Schema<number> {
  readonly min: number;
  readonly max: number;
}

export function number(min = -Infinity, max = Infinity): NumberSchema {
  const plain = valueSchema({ expected: 'a number', parse: parseNumber });
  return {
    min,
    max,
    read(value, path, context) {
      const found = plain.read(value, path, context);
      if (found === undefined || (found >= min && found <= max)) return found;
      const limit = found > max ? max : min;
      context.report(path, parseMessages.outOfRange(found, limit), 'warning');
      return limit;
    },
  };
}

/** One of several words. */
export interface ChoiceSchema<Word extends string> extends Schema<Word> {
  readonly choices: readonly Word[];
}

export function choice<const Word extends string>(...choices: Word[]): ChoiceSchema<Word> {
  const parse = (value: unknown) => choices.find((word) => word === trimmed(value).toLowerCase());
  return { choices, ...valueSchema({ expected: `one of ${choices.join(', ')}`, parse }) };
}

/** A BCP 47 tag. */
export const languageTag = valueSchema({
  expected: 'a language tag such as "en" or "zh-Hant"',
  parse(value) {
    const tag = trimmed(value).replaceAll('_', '-');
    return isLanguageTag(tag) ? tag : undefined;
  },
});

const dateForm = 'a date (YYYY, YYYY-Q1, YYYY-MM or YYYY-MM-DD)';

/** A calendar date of ISO 8601, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or a quarter, `YYYY-Q1` to `YYYY-Q4`. */
export const date = valueSchema({ expected: dateForm, parse: parseDate });

/** The day on which something was done, or whether it was done. */
export const done = valueSchema({
  expected: `true, false or ${dateForm}`,
  parse: (value) => (typeof value === 'boolean' ? value : parseDate(value)),
});

const link = valueSchema({
  expected: 'an http, https or mailto address',
  parse: parseUrl(linkSchemes),
  isFlexible: true,
});

/** The address of a link: `http:`, `https:`, `mailto:`, or relative to the feed. */
export const url: Schema<string> = {
  read(value, path, context) {
    const address = trimmed(value);
    if (/^www\./i.test(address)) {
      context.report(path, parseMessages.missingScheme(address), 'warning');
    }
    return link.read(value, path, context);
  },
};

/** The address of a file: `http:`, `https:`, or relative to the feed. */
export const resource = valueSchema({
  expected: 'an http or https address',
  parse: parseUrl(loadSchemes),
  isFlexible: true,
});

/** The id by which links and attributes refer to a goal, an objective or an indicator. */
export const identifier = valueSchema<string, string | number>({
  expected: 'text',
  parse: (value) => trimmed(value) || undefined,
  isFlexible: true,
});

/** Plain text, or one text for each language. */
export type Text = string | { [tag: string]: string };

/** Plain text in the feed's `language`, or one text for each BCP 47 tag. */
export const text: Schema<Text> = {
  read(value, path, context) {
    if (!isObject(value)) return string.read(value, path, context);
    const found = emptyObject() as Record<string, string>;
    for (const key of Object.keys(value)) {
      const at = fieldPath(path, key);
      const tag = languageTag.read(key, at, context);
      const given = ownField(value, key);
      const entry = tag && given !== undefined && string.read(given, at, context);
      if (entry) found[tag] = entry;
    }
    return Object.keys(found).length ? found : undefined;
  },
};

const textList = list(text);

/** One text or several; read as a list. */
export const texts: Schema<Text[], Text | readonly Text[]> = {
  read(value, path, context) {
    if (Array.isArray(value)) return textList.read(value, path, context);
    const one = text.read(value, path, context);
    return one === undefined ? undefined : [one];
  },
};
