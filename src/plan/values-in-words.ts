import { parseMessages } from './parse/parse-messages.js';
import { parseDate, parseNumber } from './parse-values.js';
import { isObject, type ObjectSchema, ownField, type Schema } from './schema-kit.js';
import { date, number, type Text, text } from './schema-values.js';
import { meansUnknown } from './status.js';
import { nearestDate } from './written-date.js';

/** A date, or words such as "FY22Q4" and "Fall 2026", which are shown but not compared with dates. */
export const dateOrWords: Schema<string> = {
  read(value, path, context) {
    const words = typeof value === 'string' && value.trim();
    if (!words || parseDate(words)) return date.read(value, path, context);
    context.report(path, parseMessages.dateInWords(words), 'warning');
    return words.replace(/\p{Cs}/gu, '\uFFFD');
  },
};

type Given = Readonly<Record<string, unknown>>;

/**
 * Makes the schema of an object some of whose dates may be in words: they are read as the year that they
 * name.
 *
 * @param keep returns the object with the words, so that they are shown
 * @param dateOf returns the date that is nearest to the words
 */
function readInWords<S extends ObjectSchema>(
  schema: S,
  fields: readonly string[],
  keep: (value: Given, words: readonly string[]) => Given,
  dateOf: (words: string, field: string) => string | undefined = (words) => nearestDate(words),
): S {
  const read: S['read'] = (value, path, context) => {
    if (!isObject(value)) return schema.read(value, path, context);
    const years: Record<string, string> = {};
    const words = fields.map((field) => {
      const given = ownField(value, field);
      if (typeof given !== 'string' || parseDate(given)) return `${given as string}`;
      const year = dateOf(given, field);
      if (year) {
        years[field] = year;
        context.report(`${path}.${field}`, parseMessages.datedByYear(given, year), 'warning');
      }
      return given.trim();
    });
    const found = Object.keys(years).length ? { ...keep(value, words), ...years } : value;
    return schema.read(found, path, context);
  };
  return { ...schema, read };
}

/** A measurement, whose label says when it was made if its date is in words. */
export const measuredInWords = <S extends ObjectSchema>(measurement: S): S =>
  readInWords(measurement, ['date'], (value, [label]) => ({ label, ...value }));

/** An update, whose text begins with its date if that is in words. */
export const updatedInWords = <S extends ObjectSchema>(update: S): S => {
  const keep = (value: Given, [date]: readonly string[]) => {
    const text = ownField(value, 'text');
    const dated = (one: unknown) => (typeof one === 'string' ? `${date}: ${one}` : one);
    return {
      ...value,
      text: isObject(text)
        ? Object.fromEntries(Object.entries(text).map(([tag, one]) => [tag, dated(one)]))
        : dated(text),
    };
  };
  // Its date is shown, and the quarter of a fiscal year is another one.
  return readInWords(update, ['date'], keep, (words) => nearestDate(words)?.slice(0, 4));
};

/** The period of a text such as "2023–2027" or "2024/25". */
function periodOf(text: string): Given | undefined {
  const end = nearestDate(text, true);
  const [start] = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text) ?? [];
  return start && end ? { start, end, label: text } : undefined;
}

/** A period, which may be a text. Its label is made of its dates if one is in words. */
export const periodInWords = <S extends ObjectSchema>(period: S): S => {
  const dated = readInWords(
    period,
    ['start', 'end'],
    (value, dates) => ({ label: dates.join(' – '), ...value }),
    (words, field) => nearestDate(words, field === 'end'),
  );
  const read: S['read'] = (value, path, context) => {
    const found = typeof value === 'string' ? periodOf(value) : undefined;
    if (!found) return dated.read(value, path, context);
    const { start, end } = found;
    const dates = start === end ? `${start as string}` : `${start as string} to ${end as string}`;
    context.report(path, parseMessages.correctedTo(value, dates), 'warning');
    return period.read(found, path, context);
  };
  return { ...dated, read };
};

const figure = number();

/** A text that looks like a number to readers. */
const looksLikeNumber = /^[-+−]?[\d.,'\s]*\d\s*%?$/;

/** A change, such as "-30%" and "+5 %", which is not a value. */
const relative = /^[-+−]\s?\d[\d.,\s]*%$/;

/** A number, or words such as "all branches", from which no progress is computed. */
export const figureOrText: Schema<number | Text> = {
  read(value, path, context) {
    const isWords =
      typeof value === 'string' &&
      (parseNumber(value) === undefined || relative.test(value.trim()));
    if (!isWords && !isObject(value)) return figure.read(value, path, context);
    if (isWords && looksLikeNumber.test(value.trim())) {
      context.report(path, parseMessages.figureInWords(value), 'warning');
    }
    return text.read(value, path, context);
  },
};

/**
 * Makes the schema of a measurement whose values may be words, such as "$1.2M": these become its note. Words
 * that mean that there is no value, such as "n/a", are left out.
 */
export function notedInWords<S extends ObjectSchema>(measurement: S): S {
  const read: S['read'] = (value, path, context) => {
    if (!isObject(value)) return measurement.read(value, path, context);
    const found = { ...value };
    for (const field of ['actual', 'target']) {
      const words = ownField(value, field);
      if (typeof words !== 'string' || parseNumber(words) !== undefined) continue;
      const isNoted = !meansUnknown(words) && !!words.trim();
      if (isNoted && found['note'] !== undefined) continue;
      delete found[field];
      if (!isNoted) continue;
      found['note'] = words;
      context.report(`${path}.${field}`, parseMessages.valueInWords(words), 'warning');
    }
    return measurement.read(found, path, context);
  };
  return { ...measurement, read };
}
