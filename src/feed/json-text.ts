/** Where a text stops being JSON, and what to do there. */
export interface Slip {
  at: number;
  advice: string;
}

const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** A curly quotation mark where a text would end. */
const curlyEnd = /[“”„‟«»＂](?=[ \t]*(?:[,:}\]\r\n]|$))/;

/** The end of a pattern that is `y`, where it begins at a place; that place where it doesn't. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The slip of a text that seems to end elsewhere than it should: perhaps a curly mark was to end it. */
export function badEnd(text: string, start: number, end: number, { at, advice }: Slip): Slip {
  const found = text.slice(start, end).search(curlyEnd);
  return found < 0
    ? { at, advice }
    : { at: start + found, advice: 'replace the curly quotation mark with a straight one (")' };
}

/** The end of the text in quotation marks that begins at `start`, or the slip in it. */
export function readText(text: string, start: number): number | Slip {
  for (let at = start + 1; ;) {
    const character = text[at] ?? '\n';
    if (character === '"') return at + 1;
    if (/[\n\r]/.test(character)) {
      const advice =
        'add the quotation mark (") that ends this text on the same line; write \\n for a line break in it';
      return badEnd(text, start, at, { at: start, advice });
    }
    if (character < ' ') return { at, advice: 'replace the tab or control character with a space' };
    const next = character === '\\' ? endOf(escape, text, at) : at + 1;
    if (next === at) return { at, advice: 'write the backslash twice (\\\\)' };
    at = next;
  }
}
