import { firstDay } from '../../plan/dates.js';
import type { Measurement } from '../../plan/schema.js';

/** A measurement with its day, so that no date is parsed twice. */
export interface Dated {
  readonly date: string;
  /** Its first day, as whole days since 1970-01-01. */
  readonly day: number;
  /** Its figures where they are numbers. */
  readonly actual?: number | undefined;
  readonly target?: number | undefined;
}

const number = (value: number | null | undefined) => (Number.isFinite(value) ? value! : undefined);

export const isDated = ({ day }: Dated) => Number.isFinite(day);

/** Of two that begin on the same day the one that ends first comes first. */
export const byTime = (a: Dated, b: Dated) => a.day - b.day || b.date.length - a.date.length;

/** Measurements in the order of time; of two with the same date the later in the feed comes last. */
export function inTime(measurements: readonly Measurement[]): Dated[] {
  return measurements
    .map(({ date, actual, target }) => ({
      date,
      day: firstDay(date),
      actual: number(actual),
      target: number(target),
    }))
    .filter(isDated)
    .sort(byTime);
}
