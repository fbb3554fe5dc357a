import { customStatusKey, readStatus } from './status.js';

/** The key of the status that a word means. */
export const keyOfWord = (word: string): string => readStatus(word) ?? customStatusKey(word);

/** The maximum number of words in a status. */
const longest = 6;

/**
 * Reads a list of statuses. They are separated by commas, or by spaces if each word is a status:
 * "at risk, on track" and "at-risk on-track" mean the same.
 *
 * @param others the keys of custom statuses
 * @returns the keys that were found, and unknown words as written
 */
export function readStatuses(text: string, others: readonly string[]) {
  const isKnown = (word: string) => !!readStatus(word) || others.includes(keyOfWord(word));
  const named: string[] = [];
  const unknown: string[] = [];
  for (const part of text.split(/[,;،؛、，；]/)) {
    const found = statusesIn(part.match(/\S+/g) ?? [], isKnown);
    named.push(...found.named);
    unknown.push(...found.unknown);
  }
  return { keys: [...named, ...unknown].map(keyOfWord), unknown };
}

function statusesIn(words: readonly string[], isKnown: (word: string) => boolean) {
  const named: string[] = [];
  const unknown: string[] = [];
  const whole = words.join(' ');
  if (isKnown(whole)) return { named: [whole], unknown };
  let isAfterUnknown = false;
  for (let start = 0; start < words.length;) {
    const lengths = Array.from({ length: longest }, (_, i) => longest - i);
    const length = lengths.find((n) => isKnown(words.slice(start, start + n).join(' ')));
    const word = words.slice(start, start + (length ?? 1)).join(' ');
    if (length) named.push(word);
    else if (isAfterUnknown) unknown.push(`${unknown.pop()} ${word}`);
    else unknown.push(word);
    isAfterUnknown = !length;
    start += Math.min(length ?? 1, words.length - start);
  }
  return { named, unknown };
}
