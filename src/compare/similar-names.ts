/** The minimum share of common pairs of letters in similar names. */
const least = 0.3;

/** Counts the pairs of adjacent letters, in any script. */
function pairs(name: string): Map<string, number> {
  const letters = [
    ...name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ];
  const found = new Map<string, number>();
  for (let i = 0; i < Math.max(1, letters.length - 1); i += 1) {
    const pair = `${letters[i] ?? ''}${letters[i + 1] ?? ''}`;
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

/**
 * Whether two names probably mean the same thing.
 *
 * @see https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient
 */
export function areSimilar(first: string, second: string): boolean {
  const [a, b] = [pairs(first), pairs(second)];
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((all, n) => all + n, 0);
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  return (2 * common) / (sum(a) + sum(b)) >= least;
}
