import { statusOfTerm } from './status-terms.js';

/** The known statuses, from the best to the worst, with their synonyms. */
const synonyms = {
  achieved:
    'complete completed done met fulfilled finished reached accomplished attained delivered exceeded target-achieved target-met target-reached goal-met fully-achieved implemented fully-implemented',
  'on-track':
    'on-target on-schedule on-course on-time ahead ahead-of-schedule green as-planned progressing-well good-progress noteworthy-progress no-disruption',
  'in-progress':
    'underway in-process ongoing active started begun getting-there continuing initiated in-development in-implementation launched commenced',
  'at-risk':
    'behind behind-schedule behind-target slightly-behind slightly-delayed some-disruption minor-disruption minor-delay minor-delays slipping needs-attention needs-improvement focus-area-for-improvement amber yellow caution',
  'off-track':
    'off-target off-course off-schedule delayed late overdue blocked stalled stuck major-disruption major-delay problematic red critical',
  'not-started':
    'not-yet-started not-started-yet not-begun not-commenced yet-to-start yet-to-commence planned pending upcoming to-do scheduled future planning in-planning not-yet-launched not-launched',
  'on-hold': 'on-pause paused deferred postponed suspended parked shelved',
  'partly-achieved':
    'partly partial partially partially-achieved partly-complete partially-complete partly-completed partially-completed partly-met partially-met partly-implemented partially-implemented',
  'not-achieved':
    'missed not-met unmet failed unsuccessful not-completed not-delivered target-missed target-not-met target-not-achieved',
  cancelled: 'canceled dropped abandoned withdrawn discontinued terminated',
};

/** A known status. */
export type Status = keyof typeof synonyms;

/**
 * The known statuses, from the best on.
 *
 * @example
 * ```js
 * import { statuses } from 'library-goals/plan';
 *
 * const isBetter = (a, b) => statuses.indexOf(a) < statuses.indexOf(b);
 * ```
 */
export const statuses = Object.keys(synonyms) as readonly Status[];

/** The known statuses and their synonyms. */
export const statusWords: readonly string[] = statuses.flatMap((status) => [
  status,
  ...synonyms[status].split(' '),
]);

/** Prepares a word for comparison: lower case, without spaces, hyphens and a symbol before it. */
const foldWord = (word: string) =>
  word.toLowerCase().replace(/^\p{S}\uFE0F?(?=\s*\p{L})|[\s_\p{Pd}]+/gu, '');

const known = new Map(
  statuses.flatMap((status) =>
    [status, ...synonyms[status].split(' ')].flatMap((word) => [
      [word, status] as const,
      [foldWord(word), status] as const,
    ]),
  ),
);

/**
 * Finds the status that a word means, ignoring case, spaces, hyphens and underscores. Common terms of the
 * library's languages are known, too.
 *
 * @returns undefined if the word is neither a known status nor a synonym of one
 *
 * @example
 * ```js
 * import { readStatus } from 'library-goals/plan';
 *
 * readStatus('Behind schedule'); // 'at-risk'
 * readStatus('Abgeschlossen'); // 'achieved'
 * readStatus('Under review'); // undefined
 * ```
 */
export function readStatus(word: unknown): Status | undefined {
  if (typeof word !== 'string') return undefined;
  const found = known.get(word);
  if (found) return found;
  const folded = foldWord(word);
  return known.get(folded) ?? statusOfTerm(folded);
}

/** Words that mean that there is no value. */
const unknownWords = new Set(
  'unavailable not-available n/a na not-applicable not-tracked not-reported no-data no-status insufficient-data not-assessed not-rated k.a. keine-angabe keine-daten n/d non-disponible no-disponible sin-datos sem-dados 暂无 暫無 无数据 無數據 tbd to-be-determined tbc to-be-confirmed unknown'
    .split(' ')
    .map(foldWord),
);

/** Whether a word means that there is no value, such as "n/a", "TBD" and a dash. */
export const meansUnknown = (word: string): boolean =>
  unknownWords.has(foldWord(word)) || /^[\p{Pd}.…\s]+$/u.test(word);

/** The key of a custom status in attributes and filters. */
export function customStatusKey(word: string): string {
  return word.toLowerCase().replace(/[\s,_-]+/g, '-');
}

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
