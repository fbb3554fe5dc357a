/** A text that a script gives; it may be a number, or nothing. */
export const givenText = (given: unknown) => `${(given ?? '') as string}`.trim();
