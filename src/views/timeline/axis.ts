import { firstDay, lastDay } from '../../plan/dates.js';
import type { Plan } from '../../plan/schema.js';
import type { TimelineEntry } from '../../report/timeline.js';

/** The days that a time axis covers. */
export interface TimeAxis {
  /** Where a day is on the axis, from 0 to 100; days outside are at its ends. */
  readonly at: (day: number) => number;
  /** Whether a day is outside. */
  readonly isOutside: (day: number) => boolean;
  /** The years, or for less than two years the quarters, that are labeled. */
  readonly ticks: readonly { readonly date: string; readonly at: number }[];
}

/** More labels than these don’t fit beside each other. */
const mostTicks = 6;

/** The axis of the plan’s period, or of the entries’ own dates if it has none. */
export function timeAxis({ period }: Plan, entries: readonly TimelineEntry[]): TimeAxis {
  const dates = period
    ? [period.start, period.end]
    : entries.flatMap(({ start, due }) => [start, due].filter((date) => date !== undefined));
  const first = dates.reduce((day, date) => Math.min(day, firstDay(date)), Infinity);
  const last = dates.reduce((day, date) => Math.max(day, lastDay(date)), -Infinity) + 1;
  const at = (day: number) =>
    Math.min(100, Math.max(0, (100 * (day - first)) / Math.max(1, last - first)));
  return {
    at,
    isOutside: (day) => day < first || day > last,
    ticks: tickDates(first, last).map((date) => ({ date, at: at(firstDay(date)) })),
  };
}

function tickDates(first: number, last: number): string[] {
  const [start, end] = [first, last].map((day) => new Date(day * 864e5).getUTCFullYear()) as [
    number,
    number,
  ];
  const years = Array.from({ length: Math.min(end - start + 1, 1000) }, (_, i) =>
    `${start + i}`.padStart(4, '0'),
  );
  const all =
    last - first < 700
      ? years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))
      : years;
  const within = all.filter((date) => firstDay(date) >= first && firstDay(date) < last);
  const step = Math.ceil(within.length / mostTicks);
  return within.filter((_, i) => i % step === 0);
}
