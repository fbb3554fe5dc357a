/** Whether one word is made of another by so many changes at most: of a letter, one more or one less. */
function isNear(a: string, b: string, steps: number): boolean {
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
  return a[0] === b[0]
    ? !a || isNear(restOfA, restOfB, steps)
    : steps-- > 0 &&
        (isNear(restOfA, restOfB, steps) || isNear(restOfA, b, steps) || isNear(a, restOfB, steps));
}

/** The known name that a word was probably meant to be; undefined where none is near. */
export function nearestName(word: string, known: readonly string[]): string | undefined {
  const plain = word.slice(0, 40).toLowerCase();
  for (let steps = 0; steps < Math.min(3, plain.length - 1); steps++) {
    const near = known.filter((name) => isNear(plain, name.toLowerCase(), steps));
    // Few people mistype the first letter.
    if (near[0]) return near.find((name) => name[0] === plain[0]) ?? near[0];
  }
}
