import { isDate } from './dates.js';
import { isLanguageTag } from './language-tag.js';
import { show } from './reading.js';
import { linkSchemes, loadSchemes, safeUrl } from './safe-url.js';
import { date, done, identifier, languageTag, resource, url } from './schema.js';
import { type Reader, type Schema, steps } from './schema-reader.js';

/** What is meant by a value, however it is written; undefined where nothing is. */
type Read = (value: unknown, base?: string) => unknown;

/** How a value without parts is read, and what it should be, for an editor. */
type Leaf = [read: Read, what: string];

/** Text, well-formed: half a surrogate pair would make `encodeURIComponent` throw. */
function readString(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? `${value}`.replace(/\p{Cs}/gu, '\uFFFD')
    : undefined;
}

const trimmed = (value: unknown) => readString(value)?.trim() ?? '';

/** A number, also one written as text, as spreadsheets do: `"40 %"`. */
function readNumber(value: unknown): number | undefined {
  const number = /^[-+]?\d+(?:\.\d+)?\s*%?$/.test(trimmed(value))
    ? parseFloat(trimmed(value))
    : value;
  return Number.isFinite(number) ? (number as number) : undefined;
}

function readTag(value: unknown): string | undefined {
  const tag = trimmed(value).replaceAll('_', '-');
  return isLanguageTag(tag) ? tag : undefined;
}

/** A date, also the day of a moment or one with other separators, as long as the year leads. */
export function readDate(value: unknown): string | undefined {
  const pattern = /^(\d{4})(?:[-/.](\d\d?))?(?:[-/.](\d\d?))?(?:[T ].*)?$/;
  const parts = pattern.exec(trimmed(value))?.slice(1) ?? [];
  const found = parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return isDate(found) ? found : undefined;
}

const readUrl =
  (schemes: RegExp): Read =>
  (value, base) =>
    typeof value === 'string' ? safeUrl(value, schemes, base) : undefined;

const day = 'a date (YYYY, YYYY-MM or YYYY-MM-DD)';

const leaves = new Map<unknown, Leaf>([
  [identifier, [(value) => trimmed(value) || undefined, 'text']],
  [languageTag, [readTag, 'a language tag such as "en" or "zh-Hant"']],
  [date, [readDate, day]],
  [done, [(value) => (value === !!value ? value : readDate(value)), `true, false or ${day}`]],
  [url, [readUrl(linkSchemes), 'an http, https or mailto address']],
  [resource, [readUrl(loadSchemes), 'an http or https address']],
]);

/** What is read of these may differ from what is written without a word. */
const quiet = new Set<unknown>([identifier, url, resource]);

/** How the values of a schema are read: by rules of its own, else by its type's. */
function leafOf(schema: Schema): Leaf {
  const { type, options } = schema;
  return (
    leaves.get(schema) ??
    (type === 'picklist'
      ? [
          (value) => options.find((option) => option === trimmed(value).toLowerCase()),
          `one of ${options.join(', ')}`,
        ]
      : /^[ln]/.test(type) // a literal or a number
        ? [readNumber, 'a number']
        : [readString, 'text'])
  );
}

/** Reads a value without parts, held to the limits of its schema. */
export const readLeaf: Reader = (schema, value, path, { base, report }) => {
  if (typeof value === 'string' && !value.trim()) return undefined;
  const [read, what] = leafOf(schema);
  let found = read(value, base);
  if (found === undefined) {
    report(path, `${show(value)} is not ${what}; left out`);
  } else if (found !== value && !quiet.has(schema)) {
    report(path, `${show(value)} is read as ${show(found)}`, 'warning');
  }
  if ((schema as unknown) === url && /^www\./i.test(trimmed(value))) {
    const meant = show(`https://${trimmed(value)}`);
    report(
      path,
      `without https: it leads to a page beside the feed; did you mean ${meant}?`,
      'warning',
    );
  }
  for (const { type, requirement } of steps(schema)) {
    const [figure, limit] = [found as number, requirement as number];
    const isOver = type === 'max_value' && figure > limit;
    if (isOver || (type === 'min_value' && figure < limit)) {
      const side = isOver ? 'over' : 'under';
      report(path, `${figure} is ${side} ${limit}; shown as ${limit}`, 'warning');
      found = limit;
    }
  }
  return found;
};
