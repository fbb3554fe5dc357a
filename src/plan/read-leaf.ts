import { isDate } from './dates.js';
import { isLanguageTag } from './language-tag.js';
import { type Report, show } from './report.js';
import { linkSchemes, loadSchemes, safeUrl } from './safe-url.js';
import { date, done, identifier, languageTag, resource, text, texts, url } from './schema.js';

/** What a reader is given besides a value and its path. */
export interface Reading {
  readonly report: Report;
  /** What relative addresses are relative to. */
  readonly base?: string | undefined;
}

/** Reads a value that is there; undefined where it has to be left out. */
export type Reader = (value: unknown, path: string, reading: Reading) => unknown;

/** An object without a prototype, so that only what it was given can be found in it. */
export const bare = <Value>(): Record<string, Value> => Object.create(null);

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The path of a part within its whole. */
export function member(path: string, key: string): string {
  return /^[\w$-]{1,60}$/.test(key) ? `${path && `${path}.`}${key}` : `${path}[${show(key)}]`;
}

/** Says that a value is left out for not being what it should. */
export function leaveOut(
  value: unknown,
  path: string,
  { report }: Reading,
  what: string,
): undefined {
  report.error(path, `${show(value)} is not ${what}; left out`);
}

/** Well-formed text: half a surrogate pair would make `encodeURIComponent` throw. */
const mend = (value: string) => value.replace(/\p{Cs}/gu, '\uFFFD');

export const readString: Reader = (value, path, reading) => {
  if (typeof value === 'string') return value.trim() ? mend(value) : undefined;
  if (typeof value !== 'number') return leaveOut(value, path, reading, 'text');
  reading.report.warn(path, `${value} is a number; read as text`);
  return `${value}`;
};

const readText: Reader = (value, path, reading) => {
  if (!isObject(value)) return readString(value, path, reading);
  const entries = bare();
  for (const key of Object.keys(value)) {
    const at = member(path, key);
    const tag = readTag(key, at, reading);
    const entry = value[key];
    const read = tag && entry != null && readString(entry, at, reading);
    if (read) entries[tag] = read;
  }
  return Object.keys(entries).length ? entries : undefined;
};

const readTextAsList: Reader = (...given) => {
  const found = readText(...given);
  return found && [found];
};

function readTag(value: unknown, path: string, reading: Reading): string | undefined {
  const tag = typeof value === 'string' ? value.trim().replaceAll('_', '-') : '';
  if (!isLanguageTag(tag)) {
    return leaveOut(value, path, reading, 'a language tag such as "en" or "zh-Hant"');
  }
  if (tag !== value) reading.report.warn(path, `${show(value)} is read as "${tag}"`);
  return tag;
}

const readIdentifier: Reader = (value, path, reading) =>
  typeof value === 'number' ? `${value}` : (readString(value, path, reading) as string)?.trim();

const readDate: Reader = (value, path, reading) => {
  const [, ...parts] =
    /^\s*(\d{4})(?:[-/.](\d\d?))?(?:[-/.](\d\d?))?(?:[T ].*)?$/.exec(
      typeof value === 'string' || typeof value === 'number' ? `${value}` : '',
    ) ?? [];
  const read = parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  if (!isDate(read)) {
    return leaveOut(value, path, reading, 'a date (YYYY, YYYY-MM or YYYY-MM-DD)');
  }
  if (read !== value) reading.report.warn(path, `${show(value)} is read as "${read}"`);
  return read;
};

const readUrl =
  (schemes: RegExp, what: string): Reader =>
  (value, path, reading) => {
    if (typeof value !== 'string') return leaveOut(value, path, reading, what);
    if (!value.trim()) return undefined;
    return safeUrl(value, schemes, reading.base) ?? leaveOut(value, path, reading, what);
  };

/** The readers of the schemas that say less than their reader knows. */
export const leafReaders = new Map<unknown, Reader>([
  [text, readText],
  [texts, readTextAsList],
  [languageTag, readTag],
  [identifier, readIdentifier],
  [date, readDate],
  [done, (value, ...rest) => (typeof value === 'boolean' ? value : readDate(value, ...rest))],
  [url, readUrl(linkSchemes, 'an http, https or mailto address')],
  [resource, readUrl(loadSchemes, 'an http or https address')],
]);
