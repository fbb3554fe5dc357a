/**
 * The widths of characters in em, in wide sans-serif fonts (Verdana, DejaVu Sans). The first match
 * counts.
 */
const widths: readonly [RegExp, number][] = [
  [/^[\p{Mn}\p{Me}\p{Cf}]$/u, 0],
  [/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60]$/u, 1],
  [/^\p{Extended_Pictographic}$/u, 1.3],
  [/^[ijlI.,:;'’|!¡/\\ftr()[\]{} ·-]$/u, 0.37],
  [/^[mwMW%@—…]$/u, 0.95],
  [/^[\p{Lu}\d]$/u, 0.67],
  [/^\p{Mc}$/u, 0.35],
  [/^\p{sc=Devanagari}$/u, 0.68],
  [/^[\p{sc=Arabic}\p{sc=Hebrew}]$/u, 0.57],
];
const other = 0.6;
const bold = 1.1;

const ems = (character: string) => widths.find(([set]) => set.test(character))?.[1] ?? other;

/** Estimates the width of a line of text, in the unit of `size`. */
export function textWidth(text: string, size: number, isBold = false): number {
  let width = 0;
  for (const character of text) width += ems(character);
  return width * size * (isBold ? bold : 1);
}

/** Returns the text, shortened to fit if necessary. */
export function fitted(text: string, size: number, room: number): string {
  let begun = '';
  let width = 0;
  for (const character of text) {
    width += ems(character) * size;
    if (width > room) return `${begun.trimEnd()}…`;
    if (width + ems('…') * size <= room) begun += character;
  }
  return text;
}
