import { dayToDate, isDate } from '../../plan/dates.js';
import { parseDate } from '../../plan/parse-values.js';
import { readPeriod } from './periods.js';

/** A date and whether it is a guess. */
export interface FoundDate {
  date: string;
  isGuess?: boolean;
}

/** Reads a date whose day and month may be in either order. */
function ambiguous(text: string): FoundDate | undefined {
  const [, day, month, year] = /^(\d\d?)[/-](\d\d?)[/-](\d{4})$/.exec(text) ?? [];
  return year
    ? { date: `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`, isGuess: true }
    : undefined;
}

function ofPeriod(text: string): FoundDate | undefined {
  const period = readPeriod(text);
  return period && { date: period.date, ...(period.isGuess && { isGuess: true }) };
}

/** Converts a number that counts days from 1900, as in workbooks: 45292 is 1 January 2024. */
function fromSerial(text: string): FoundDate | undefined {
  const days = /^\d{5}(?:\.\d+)?$/.test(text) ? Math.floor(+text) : 0;
  return days >= 20_000 && days < 80_000
    ? { date: dayToDate(days - 25_569), isGuess: true }
    : undefined;
}

/** Reads a date in a cell, as people and spreadsheets write it. */
export function readDate(text: string): FoundDate | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const quarter = /^\d{4}-Q[1-4]$/.test(plain);
  const date = quarter ? plain : parseDate(plain);
  if (date) return { date };
  const found =
    plain.length < 40 ? (fromSerial(plain) ?? ambiguous(plain) ?? ofPeriod(plain)) : undefined;
  return found && (isDate(found.date) || /-Q/.test(found.date)) ? found : undefined;
}
