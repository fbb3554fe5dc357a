import { badEnd, endOf, readText, type Slip } from './json-text.js';
import { adviceFor, adviceOn, badMark, type Wanted } from './slip-advice.js';

const spaces = /[ \t\n\r]*/y;
const word = /[\p{L}\p{N}_$.+%-]+/uy;
const plainValue = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/;

const closing = (bracket: string | undefined) => (bracket === '{' ? '}' : ']');

/**
 * The first slip of a text that `JSON.parse` has refused: engines say in words of their own what it
 * is, and some of them not where.
 *
 * @returns undefined for JSON
 */
export function findSlip(text: string): Slip | undefined {
  /** The places of the brackets that are open. */
  const open: number[] = [];
  let wanted: Wanted = 'value';
  /** The place of a comma just before. */
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
