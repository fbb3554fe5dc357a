import { readWrittenNumber } from '../plan/written-number.js';

/** A number with its unit, as people write it. */
export interface Figure {
  value: number;
  /** The sign or word before or after the number: `%`, `$`, `km`. */
  unit?: string;
}

const number = /[-+−]?\d[\d.,'’\s]*/;

/**
 * Reads the figure in a cell: `71,044`, `$16,985.00`, `12 %`, `(5)`, `≈ 3 km`.
 *
 * @returns undefined if it isn't one number with an optional unit
 */
export function parseFigure(text: string): Figure | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 400) return undefined;
  if (/^[-+]?\d+(?:\.\d+)?e[-+]?\d{1,3}$/i.test(trimmed)) return { value: +trimmed };
  const isNegative = /^\(.*\)$/.test(trimmed);
  const words = isNegative ? trimmed.slice(1, -1) : trimmed;
  const found = number.exec(words);
  if (!found) return undefined;
  const before = words.slice(0, found.index).trim();
  const after = words.slice(found.index + found[0].length).trim();
  if (/\d/.test(after) || !/^(?:[≈~]|\p{Sc}|[A-Z]{2,3}|[A-Z]{1,2}\$)?$/u.test(before))
    return undefined;
  const value = readWrittenNumber(found[0].trim());
  if (value === undefined || /^[-–/]/.test(after)) return undefined;
  const unit = after || before.replace(/[≈~]/, '').trim();
  return { value: isNegative ? -value : value, ...(unit && { unit }) };
}

/**
 * Reads the figure in a text that consists of a figure. A text with a longer unit, as in `2 new
 * branches`, isn't one.
 */
export function figureIn(text: string): Figure | undefined {
  const figure = parseFigure(text);
  return (figure?.unit?.length ?? 0) > 3 ? undefined : figure;
}
