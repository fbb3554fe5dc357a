import { isDate } from './dates.js';
import { readStatus } from './status.js';
import { readWrittenDate, withAsciiDigits } from './written-date.js';
import { readWrittenNumber } from './written-number.js';

/** Reads text and replaces lone surrogates, which would make `encodeURIComponent` throw. */
export const parseString = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number'
    ? `${value}`.replace(/\p{Cs}/gu, '\uFFFD')
    : undefined;

export const trimmed = (value: unknown) => parseString(value)?.trim() ?? '';

const plainText = (value: unknown) => withAsciiDigits(trimmed(value));

const writtenNumber = /^([-+−]?(?:\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*))\s*[%٪％]?$/;

/** Reads a number, also from text as in spreadsheets and reports: `"40 %"`, `"1,500"`. */
export function parseNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const [, digits] = writtenNumber.exec(plainText(value)) ?? [];
  return digits === undefined ? digits : readWrittenNumber(digits);
}

/** Reads a quarter in any of the forms `2025-Q1`, `2025Q1`, `Q1 2025`, and with the T of French, Spanish and Portuguese. */
function parseQuarter(text: string): string | undefined {
  const [, year, quarter] = /^(\d{4})[-/. ]?[QT]([1-4])$/i.exec(text) ?? [];
  if (year) return `${year}-Q${quarter}`;
  const [, first, second, last] = /^(?:[QT]([1-4])|([1-4])[QT])[-/. ]?(\d{4})$/i.exec(text) ?? [];
  return last && `${last}-Q${first ?? second}`;
}

/**
 * Reads a date that begins with the year, with any separators, or is written in a way that can mean only
 * one date. A time after it is ignored.
 */
export function parseDate(value: unknown): string | undefined {
  const text = plainText(value);
  const quarter = parseQuarter(text);
  if (quarter) return quarter;
  const pattern = /^(\d{4})(?:[-/.](\d\d?))?(?:[-/.](\d\d?))?(?:[T ].*)?$/;
  const parts = pattern.exec(text)?.slice(1);
  const found = parts
    ? parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-')
    : readWrittenDate(text);
  return found && isDate(found) ? found : undefined;
}

const yes = /^(?:true|yes|y|x|[✓✔✅☑]\uFE0F?|ja|oui|s[íi]|sim|是|已|はい|예|네|نعم|כן|हाँ)$/i;
const no = /^(?:false|no|n|[✗✘❌☐]\uFE0F?|nein|non|n[ãa]o|否|未|いいえ|아니요|아니오|لا|לא|नहीं)$/i;

/** What a word says about whether something was done: a status, yes or no. */
export function parseDone(word: string): boolean | undefined {
  const status = readStatus(word);
  if (status) return status === 'achieved';
  if (yes.test(word)) return true;
  return no.test(word) ? false : undefined;
}
