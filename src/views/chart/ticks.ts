/** Less than this is nothing to a scale: its steps would be too small to count in. */
const least = 1e-290;

/** Round steps of a scale: 1, 2 or 5 times a power of ten (Heckbert, Nice Numbers, 1990). */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough * 0.999) ?? 10;
  return factor * power;
}

/**
 * The evenly spaced figures of an axis, from one at or below the least value to one at or above the
 * greatest.
 *
 * @param values finite numbers, at least one
 * @param count about how many steps
 */
export function ticks(values: readonly number[], count = 4): number[] {
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const size = Math.max(high, -low);
  // Figures that are the same as far as decimals can tell have a scale of their own size.
  const span = high - low > size * 1e-9 ? high - low : size;
  const step = roundStep((span > least ? span : 1) / count);
  const start = Math.floor(low / step);
  const end = Math.max(Math.ceil(high / step), start + 1);
  // Multiples of the step, not sums of it, so that decimals don't stray.
  return Array.from({ length: end - start + 1 }, (_, i) =>
    Number(((start + i) * step).toPrecision(12)),
  );
}
