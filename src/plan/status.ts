/** How a goal can stand, from the best to the end of it, and what else people write for it. */
const synonyms = {
  achieved:
    'complete completed done met fulfilled finished reached accomplished attained delivered exceeded target-achieved target-met target-reached goal-met fully-achieved',
  'on-track':
    'on-target on-schedule on-course on-time ahead ahead-of-schedule green as-planned progressing-well no-disruption',
  'in-progress':
    'underway in-process ongoing active started begun getting-there continuing in-development',
  'at-risk':
    'behind behind-schedule behind-target slightly-behind slightly-delayed some-disruption minor-disruption minor-delay minor-delays slipping needs-attention amber yellow caution',
  'off-track':
    'off-target off-course off-schedule delayed late overdue blocked stalled stuck major-disruption major-delay problematic red critical',
  'not-started':
    'not-yet-started not-begun yet-to-start planned pending upcoming to-do scheduled future',
  'on-hold': 'on-pause paused deferred postponed suspended parked shelved',
  'partly-achieved':
    'partly partial partially partially-achieved partly-complete partially-complete partly-completed partially-completed partly-met partially-met',
  'not-achieved':
    'missed not-met unmet failed unsuccessful not-completed not-delivered target-missed target-not-met target-not-achieved',
  cancelled: 'canceled dropped abandoned withdrawn discontinued terminated',
};

/** A word of the canon. */
export type Status = keyof typeof synonyms;

/** The canon, from the best to the end of it. */
export const statuses = Object.keys(synonyms) as readonly Status[];

/** The canon, and all that is read as one of its words. */
export const statusWords: readonly string[] = statuses.flatMap((status) => [
  status,
  ...synonyms[status].split(' '),
]);

/** How the parts of a word are joined doesn't matter. */
const plain = (word: string) => word.toLowerCase().replace(/[\s_\p{Pd}]+/gu, '');

const known = new Map(
  statuses.flatMap((status) =>
    [status, ...synonyms[status].split(' ')].map((word) => [plain(word), status] as const),
  ),
);

/**
 * The status that a feed's word means, whatever its case and however its parts are joined.
 *
 * @returns undefined for a word that is none of the canon's or their synonyms
 */
export function readStatus(word: unknown): Status | undefined {
  return typeof word === 'string' ? known.get(plain(word)) : undefined;
}
