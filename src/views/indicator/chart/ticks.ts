import { dayToDate, firstDay } from '../../../plan/dates.js';

/** A date along an axis of time. */
export interface TimeTick {
  /** In percent of the axis, from the left. */
  readonly x: number;
  readonly date: string;
}

/** The steps of a time axis, from the shortest, each with the length of a date of that precision. */
const steps: readonly { unit: 'day' | 'month' | 'year'; count: number }[] = [
  ...[1, 2, 7, 14].map((count) => ({ unit: 'day' as const, count })),
  ...[1, 3, 6].map((count) => ({ unit: 'month' as const, count })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((count) => ({
    unit: 'year' as const,
    count,
  })),
];
const exactness = { year: 4, month: 7, day: 10 };
const days = { year: 365.25, month: 30.44, day: 1 };

/** The free space between two dates along an axis, in em. */
const between = 1;

/**
 * The round dates between the first and the last one of an axis, at the shortest step for which there
 * is room between them and beside both ends.
 *
 * @param room the length of the axis, in em
 * @param widthOf the width of a date as it is written along the axis, in em
 */
export function timeTicks(
  [start, end]: readonly [string, string],
  room: number,
  widthOf: (date: string) => number,
): TimeTick[] {
  const [first, last] = [firstDay(start), firstDay(end)];
  const span = last - first;
  const finest = Math.max(start.length, end.length);
  const [left, right] = [widthOf(start) + between, room - widthOf(end) - between];
  for (const { unit, count } of steps) {
    // Dates closer than an em never fit, so most steps can be skipped.
    if (exactness[unit] > finest || span / (days[unit] * count) > room) continue;
    const found = rounds(start, unit, count, last)
      .map((date) => ({ date, x: ((firstDay(date) - first) / span) * 100 }))
      .map((tick) => ({ ...tick, at: (tick.x / 100) * room, half: widthOf(tick.date) / 2 }))
      .filter(({ at, half }) => at - half >= left && at + half <= right);
    const isRoomy = found.every((one, i) => {
      const next = found[i + 1];
      return !next || next.at - next.half - (one.at + one.half) >= between;
    });
    if (isRoomy) return found.map(({ x, date }) => ({ x, date }));
  }
  return [];
}

/** The dates after the first and before the last day that are multiples of a step. */
function rounds(start: string, unit: 'day' | 'month' | 'year', count: number, last: number) {
  const found: string[] = [];
  const first = firstDay(start);
  const [year, month = 1] = dayToDate(first).split('-').map(Number) as [number, number?];
  const origin = { year, month: year * 12 + month - 1, day: first }[unit];
  for (let i = Math.floor(origin / count) * count; ; i += count) {
    const date = dateAt(unit, i);
    const day = firstDay(date);
    if (!(day < last)) return found;
    if (day > first) found.push(date);
  }
}

function dateAt(unit: 'day' | 'month' | 'year', i: number): string {
  const pad = (value: number, length: number) => `${value}`.padStart(length, '0');
  if (unit === 'day') return dayToDate(i);
  if (unit === 'year') return pad(i, 4);
  return `${pad(Math.floor(i / 12), 4)}-${pad((i % 12) + 1, 2)}`;
}

/** Smaller differences are treated as 0, because the steps of the scale would be too small to add. */
const least = 1e-290;

/** Returns a round step: 1, 2 or 5 times a power of ten (Heckbert, Nice Numbers, 1990). */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough * 0.999) ?? 10;
  return factor * power;
}

/**
 * The evenly spaced labels of an axis, from one at or below the least value to one at or above the
 * greatest.
 *
 * @param values finite numbers, at least one
 * @param count the approximate number of steps
 */
export function valueTicks(values: readonly number[], count = 4): number[] {
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const size = Math.max(high, -low);
  // Values that are nearly equal get a scale of their own size.
  const span = high - low > size * 1e-9 ? high - low : size;
  const step = roundStep((span > least ? span : 1) / count);
  const start = Math.floor(low / step);
  const end = Math.max(Math.ceil(high / step), start + 1);
  // Multiples instead of sums of the step, to avoid rounding errors.
  return Array.from({ length: end - start + 1 }, (_, i) =>
    Number(((start + i) * step).toPrecision(12)),
  );
}
