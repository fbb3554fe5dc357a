import { dayToDate, isDate } from '../../plan/dates.js';
import { parseDate } from '../../plan/schema-values.js';
import { readPeriod } from './periods.js';

/** The first letters of the names of months in English, French, German, Spanish and Portuguese. */
const months = [
  'jan|ene|gen',
  'feb|fév|fev',
  'mar|mär|mrz',
  'apr|avr|abr',
  'may|mai',
  'jun|juin',
  'jul|juil',
  'aug|aoû|ago',
  'sep|set',
  'oct|okt|out',
  'nov',
  'dec|dez|dic|déc',
];

const monthOf = (word: string) =>
  months.findIndex((starts) =>
    starts.split('|').some((start) => word.toLowerCase().startsWith(start)),
  ) + 1;
const iso = (year: string, month: number | string, day?: string) =>
  [year, `${month}`.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');

/** A date and whether it is a guess. */
export interface FoundDate {
  date: string;
  isGuess?: boolean;
}

function inWords(text: string): FoundDate | undefined {
  const match = (pattern: RegExp) => pattern.exec(text)?.slice(1);
  const [first, second, year] = match(/^(\d\d?)[/.-](\d\d?)[/.-](\d{4})$/) ?? [];
  if (year) {
    const isMonthFirst = +second! > 12;
    const isGuess = +first! <= 12 && +second! <= 12 && first !== second && !text.includes('.');
    const date = isMonthFirst ? iso(year, first!, second) : iso(year, second!, first);
    return { date, ...(isGuess && { isGuess }) };
  }
  const east = match(/^(\d{4})\s?[年년]\s?(\d\d?)\s?[月월]\s?(?:(\d\d?)\s?[日일])?$/);
  if (east) return { date: iso(east[0]!, east[1]!, east[2]) };
  const [day, month, ofYear] =
    match(/^(?:(\d\d?)(?:st|nd|rd|th|er|\.)?\s(?:de\s)?)?(\p{L}{3,})\.?,?\s(?:de\s)?(\d{4})$/u) ??
    [];
  if (month && monthOf(month)) return { date: iso(ofYear!, monthOf(month), day) };
  const us = match(/^(\p{L}{3,})\.?\s(\d\d?)(?:st|nd|rd|th)?,?\s(\d{4})$/u);
  if (us && monthOf(us[0]!)) return { date: iso(us[2]!, monthOf(us[0]!), us[1]) };
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
  const found = plain.length < 40 ? (fromSerial(plain) ?? inWords(plain)) : undefined;
  return found && (isDate(found.date) || /-Q/.test(found.date)) ? found : undefined;
}
