import { adviceFor, adviceOn, badMark, type Wanted } from './slip-advice.js';

/** A mistake in a JSON text: its offset, and how to correct it. */
interface Slip {
  at: number;
  advice: string;
}

const spaces = /[ \t\n\r]*/y;
const word = /[\p{L}\p{N}_$.+%-]+/uy;
const plainValue = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/;

const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

const closing = (bracket: string | undefined) => (bracket === '{' ? '}' : ']');

/** A curly quotation mark at the end of a string. */
const curlyEnd = /[“”„‟«»＂](?=[ \t]*(?:[,:}\]\r\n]|$))/;

/** Returns the end of the match of a sticky pattern, or `at` if it doesn't match. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/**
 * The mistake in a string that seems to end in the wrong place, for example because a curly
 * quotation mark was meant to end it.
 */
function badEnd(text: string, start: number, end: number, { at, advice }: Slip): Slip {
  const found = text.slice(start, end).search(curlyEnd);
  return found < 0
    ? { at, advice }
    : { at: start + found, advice: 'replace the curly quotation mark with a straight one (")' };
}

/** Returns the end of the string that begins at `start`, or the mistake in it. */
function readText(text: string, start: number): number | Slip {
  for (let at = start + 1; ;) {
    const character = text[at] ?? '\n';
    if (character === '"') return at + 1;
    if (/[\n\r]/.test(character)) {
      const advice =
        'add the missing quotation mark (") that ends this text on the same line; write \\n for a line break in it';
      return badEnd(text, start, at, { at: start, advice });
    }
    if (character < ' ') return { at, advice: 'replace the tab or control character with a space' };
    const next = character === '\\' ? endOf(escape, text, at) : at + 1;
    if (next === at) return { at, advice: 'write the backslash twice (\\\\)' };
    at = next;
  }
}

/**
 * Finds the first mistake in a text that `JSON.parse` rejects. The messages of browsers differ,
 * and some don't say where the mistake is.
 *
 * @returns undefined for valid JSON
 * @see https://datatracker.ietf.org/doc/html/rfc8259
 */
export function findSlip(text: string): Slip | undefined {
  /** The offsets of open brackets. */
  const open: number[] = [];
  let wanted: Wanted = 'value';
  /** The offset of a comma directly before. */
  let comma: number | undefined;
  /** The last name or value. */
  let [start, end] = [0, 0];
  for (let at = 0; ; at = end) {
    at = endOf(spaces, text, at);
    const character = text[at];
    const bracket = text[open.at(-1) ?? text.length];
    const isNamed = bracket === '{';
    const slip = (advice: string, place = at): Slip => ({ at: place, advice });

    if (wanted === 'next' && !bracket) {
      return character === undefined ? undefined : slip('remove what follows the end of the plan');
    }
    if (character === undefined) {
      return bracket
        ? slip(`add the ${closing(bracket)} that closes this ${bracket}`, open.at(-1))
        : slip('begin the plan with {');
    }
    if (character === '}' || character === ']') {
      if (comma !== undefined) return slip('remove this comma; nothing follows it', comma);
      if (wanted === 'colon' || (wanted === 'value' && bracket !== '[')) {
        return slip('add the value that is missing here');
      }
      if (character !== closing(bracket)) {
        return slip(`write ${closing(bracket)} here to close the ${bracket} before it`);
      }
      open.pop();
      wanted = 'next';
      end = at + 1;
    } else if (character === ',' && wanted === 'next') {
      wanted = isNamed ? 'name' : 'value';
      end = at + 1;
      comma = at;
      continue;
    } else if (character === ':' && wanted === 'colon') {
      wanted = 'value';
      end = at + 1;
    } else if ((character === '{' || character === '[') && wanted === 'value') {
      open.push(at);
      wanted = character === '{' ? 'name' : 'value';
      end = at + 1;
    } else if (character === '"' && (wanted === 'value' || wanted === 'name')) {
      const found = readText(text, at);
      if (typeof found !== 'number') return found;
      [start, end] = [at, found];
      wanted = wanted === 'name' ? 'colon' : 'next';
    } else {
      const stop = endOf(word, text, at);
      const given = text.slice(at, stop);
      if (wanted !== 'value' || !plainValue.test(given)) {
        const unfit = adviceOn(character);
        if (unfit) return slip(unfit);
        if (!bracket) return slip('begin the plan with {');
        const isLater = wanted === 'next' || wanted === 'colon';
        const isOneLine = !/[\n\r]/.test(text.slice(end, at));
        return isLater && given && isOneLine && text[end - 1] === '"'
          ? badEnd(text, start, end, slip(badMark(wanted), end - 1))
          : slip(adviceFor(wanted, character, given), isLater ? end : at);
      }
      [start, end] = [at, stop];
      wanted = 'next';
    }
    comma = undefined;
  }
}

/** The number of characters that are shown before and after the mistake. */
const reach = 40;

/** Returns the line and column of an offset, from 1, and the line with `>>>` before that place. */
function textPlace(text: string, at: number): { line: number; column: number; shown: string } {
  const lines = text.slice(0, at).split(/\r\n|[\r\n]/);
  const before = lines.at(-1)!;
  const [after] = text.slice(at, at + reach + 1).split(/[\r\n]/) as [string];
  const start = before.length > reach ? `…${before.slice(-reach)}` : before.trimStart();
  const end = after.length > reach ? `${after.slice(0, reach)}…` : after;
  return {
    line: lines.length,
    column: before.length + 1,
    shown: `${start}>>>${end}`.replace(/\p{Cs}/gu, ''),
  };
}

/**
 * Describes where the mistake in a JSON text is, and how to correct it.
 *
 * @returns undefined if the mistake isn't found
 */
export function describeSlip(text: string): string | undefined {
  const slip = findSlip(text);
  // A bug in `findSlip`; the tests make it unlikely.
  if (!slip) return undefined;
  const { line, column, shown } = textPlace(text, slip.at);
  return `Line ${line}, column ${column} (marked >>>): ${slip.advice}: ${shown}`;
}
