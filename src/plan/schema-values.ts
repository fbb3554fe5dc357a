import { isLanguageTag } from './language-tag.js';
import { parseDate, parseDone, parseNumber, parseString, trimmed } from './parse-values.js';
import type { ParseContext } from './parse/parse-context.js';
import { parseMessages } from './parse/parse-messages.js';
import { linkSchemes, loadSchemes, safeUrl } from './safe-url.js';
import { meansUnknown } from './status.js';
import { nearestDate } from './written-date.js';
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

/** Makes the schema of a value that may be a word such as "n/a", which means that it is absent. */
const unlessUnknown = <S extends Schema<unknown>>(schema: S): S => ({
  ...schema,
  read: (value: unknown, path: string, context: ParseContext) =>
    typeof value === 'string' && meansUnknown(value)
      ? undefined
      : schema.read(value, path, context),
});

const parseUrl = (schemes: RegExp) => (value: unknown, base: string | undefined) =>
  typeof value === 'string' ? safeUrl(value, schemes, base) : undefined;

export const string = valueSchema({ expected: 'text', parse: parseString });

export const boolean = valueSchema({
  expected: 'true or false',
  parse: (value) => (typeof value === 'boolean' ? value : undefined),
});

/** A number in a range. A number outside it is replaced by the nearest limit; "n/a" means that it is absent. */
export interface NumberSchema extends Schema<number> {
  readonly min: number;
  readonly max: number;
}

export function number(min = -Infinity, max = Infinity): NumberSchema {
  const plain = unlessUnknown(valueSchema({ expected: 'a number', parse: parseNumber }));
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

/** The last date of a log: words such as "FY25Q2" are read as the year that they name. */
export const lastUpdated = valueSchema({
  expected: dateForm,
  parse: (value) => parseDate(value) ?? nearestDate(trimmed(value))?.slice(0, 4),
});

/**
 * The day on which something was done, or whether it was done. Words such as "Spring 2026" are shown as
 * written.
 */
export const done = unlessUnknown(
  valueSchema<string | boolean>({
    expected: `true, false or ${dateForm}`,
    parse(value) {
      if (typeof value === 'boolean') return value;
      const word = trimmed(value);
      return parseDate(word) ?? parseDone(word) ?? (nearestDate(word) && word);
    },
  }),
);

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
