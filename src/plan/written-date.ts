/** The first letters of the names of months in English, French, German, Spanish and Portuguese. */
const months =
  'jan|ene feb|fév|fev mar|mär|mrz apr|avr|abr may|mai jun|juin jul|juil aug|aoû|ago sep|set oct|okt|out(?!on) nov dec|dez|dic|déc'
    .split(' ')
    .map((starts) => RegExp(`^(?:${starts})`, 'i'));

/** Returns the number of a month; 0 if the word isn't one. */
const monthOf = (word: string) => months.findIndex((month) => month.test(word)) + 1;

const joined = (...parts: readonly (number | string | undefined)[]) =>
  parts.flatMap((part) => (part ? `${part}`.padStart(2, '0') : [])).join('-');

/** Replaces the digits of Arabic, Persian and full-width text by ASCII digits. */
export const withAsciiDigits = (text: string) =>
  text.replace(/[٠-٩۰-۹０-９]/g, (digit) => `${digit.charCodeAt(0) & 15}`);

/**
 * Reads a date as people write it, if it can mean only one date: "31.12.2025", "6/30/2026", "June 2026", "06/2026",
 * "30 de junio de 2026", "2026年3月".
 *
 * @returns a text in the form of a date of the feed, which may not be in the calendar
 */
export function readWrittenDate(text: string): string | undefined {
  const match = (pattern: RegExp) => pattern.exec(text)?.slice(1) ?? [];
  const [first, mark, second, year] = match(/^(\d\d?)([-/.])(\d\d?)\2(\d{4})$/);
  if (year) {
    if (+second! > 12) return joined(year, first, second);
    return +first! > 12 || first === second || mark === '.'
      ? joined(year, second, first)
      : undefined;
  }
  const [monthInYear, yearOfMonth] = match(/^(\d\d?)[/.](\d{4})$/);
  if (yearOfMonth) return joined(yearOfMonth, monthInYear);
  const east = match(/^(\d{4})\s?[年년](?:\s?(\d\d?)\s?[月월](?:\s?(\d\d?)\s?[日일])?)?$/);
  if (east[0]) return joined(...east);
  const [day, word, later, inYear] = match(
    /^(?:(\d\d?)(?:st|nd|rd|th|er|\.)?[\s-]+(?:de\s)?)?(\p{L}{3,10})\.?(?:\s+(\d\d?)(?:st|nd|rd|th)?)?,?[\s-]+(?:de\s)?(\d{4})$/u,
  );
  const month = word && !(day && later) && monthOf(word);
  return month ? joined(inYear, month, day ?? later) : undefined;
}

/**
 * Returns the year of words such as "FY22Q4", "Jul–Sep 2023" and "2023/24", and the quarter or the last
 * month if they name one. A fiscal year is counted as the year of its name, because the words don't say
 * when it begins.
 *
 * @param isEnd whether it is the end of a period: of "2023/24", the second year
 */
export function nearestDate(words: string, isEnd = false): string | undefined {
  const [, fiscal] = /\bFY\s?['’]?(\d{4}|\d\d)(?!\d)/i.exec(words) ?? [];
  const years = new Set(words.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  const [, first = '', second = ''] =
    /(?<!\d)((?:19|20)\d\d)\s?[-–/]\s?(\d{4}|\d\d)$/.exec(words) ?? [];
  const last = first.slice(0, 4 - second.length) + second;
  // "2023/24" is one year, of which the name is the first number; "2021–2025" is over in the last.
  if (first && last > first && (isEnd || +last > +first + 1)) return last;
  const year = fiscal
    ? fiscal.padStart(4, '20')
    : first || (years.size === 1 ? [...years][0] : undefined);
  const [, quarter] = /Q([1-4])(?!\d)/i.exec(words) ?? [];
  if (!year || quarter) return year && `${year}-Q${quarter}`;
  const [month] = (words.match(/\p{L}{3,}/gu) ?? []).map(monthOf).filter(Boolean).reverse();
  return joined(year, month);
}
