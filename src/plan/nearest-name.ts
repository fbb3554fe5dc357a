/**
 * Whether two words differ by at most this many changed, added or missing letters.
 *
 * @see https://en.wikipedia.org/wiki/Levenshtein_distance
 */
function isNear(a: string, b: string, steps: number): boolean {
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
  return a[0] === b[0]
    ? !a || isNear(restOfA, restOfB, steps)
    : steps-- > 0 &&
        (isNear(restOfA, restOfB, steps) || isNear(restOfA, b, steps) || isNear(a, restOfB, steps));
}

/**
 * Finds the known name that a word was probably meant to be.
 *
 * @returns undefined if none is similar
 */
export function nearestName(word: string, known: readonly string[]): string | undefined {
  const plain = word.slice(0, 40).toLowerCase();
  for (let steps = 0; steps < Math.min(3, plain.length - 1); steps++) {
    const near = known.filter((name) => isNear(plain, name.toLowerCase(), steps));
    // Few people mistype the first letter.
    if (near[0]) return near.find((name) => name[0] === plain[0]) ?? near[0];
  }
}
