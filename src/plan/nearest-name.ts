/** Whether one word is made of another by changing, adding or leaving out so many letters at most. */
function isNear(a: string, b: string, steps: number): boolean {
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
  return a[0] === b[0]
    ? !a || isNear(restOfA, restOfB, steps)
    : steps > 0 &&
        [
          [restOfA, restOfB],
          [restOfA, b],
          [a, restOfB],
        ].some(([c, d]) => isNear(c!, d!, steps - 1));
}

/** The known name that a word was probably meant to be; undefined where none is near. */
export function nearestName(word: string, known: readonly string[]): string | undefined {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/[\s_-]/g, '')
      .slice(0, 40);
  return (word.length > 3 ? [0, 1, 2] : [0, 1])
    .map((steps) => known.find((name) => isNear(plain(word), plain(name), steps)))
    .find(Boolean);
}
