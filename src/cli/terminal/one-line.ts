/** Removes line breaks and control characters, which file names and feeds may contain. */
export const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
