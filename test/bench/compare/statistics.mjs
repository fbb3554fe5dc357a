const resamples = 2000;

/** Random numbers from 0 to 1 that are the same in every run (mulberry32). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A statistic of rounds and its 95 % interval, by resampling the rounds. */
function bootstrap(count, statistic) {
  const random = generator(count);
  const rounds = Array.from({ length: count }, (_, i) => i);
  const results = Array.from({ length: resamples }, () =>
    statistic(rounds.map(() => Math.floor(random() * count))),
  ).toSorted((a, b) => a - b);
  return {
    value: statistic(rounds),
    low: results[Math.floor(resamples * 0.025)],
    high: results[Math.ceil(resamples * 0.975) - 1],
  };
}

const at = (values, rounds) => median(rounds.map((round) => values[round]));

export const medianOf = (values) => bootstrap(values.length, (rounds) => at(values, rounds));

/** The ratio of two medians that were measured in the same rounds. */
export const ratioOf = (values, base) =>
  bootstrap(values.length, (rounds) => at(values, rounds) / at(base, rounds));
