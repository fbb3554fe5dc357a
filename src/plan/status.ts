/** How a goal can stand, from the best to the end of it. */
export const statuses = [
  'achieved',
  'on-track',
  'in-progress',
  'at-risk',
  'off-track',
  'not-started',
  'on-hold',
  'partly-achieved',
  'not-achieved',
  'cancelled',
] as const;
export type Status = (typeof statuses)[number];

/** What else people write for each status; how words are joined doesn't matter. */
const synonyms: Record<Status, string> = {
  achieved:
    'achieved complete completed done met fulfilled finished reached closed target-achieved',
  'on-track': 'on-track on-target on-schedule on-course good green as-planned progressing-well',
  'in-progress':
    'in-progress underway under-way in-process ongoing active started begun getting-there continuing',
  'at-risk':
    'at-risk behind behind-schedule delayed-slightly some-disruption minor-disruption slipping needs-attention amber yellow caution',
  'off-track':
    'off-track delayed late overdue blocked stalled major-disruption problematic red critical',
  'not-started': 'not-started not-yet-started planned pending upcoming to-do todo scheduled future',
  'on-hold': 'on-hold paused deferred postponed suspended parked',
  'partly-achieved':
    'partly-achieved partially-achieved partial partly partially-complete partially-completed partially-met partly-met',
  'not-achieved': 'not-achieved missed not-met failed not-completed unmet',
  cancelled: 'cancelled canceled dropped abandoned withdrawn discontinued',
};

const plain = (word: string) => word.toLowerCase().replace(/[\s_-]+/g, '');

const known = new Map(
  statuses.flatMap((status) =>
    synonyms[status].split(' ').map((word) => [plain(word), status] as const),
  ),
);

/**
 * The status that a feed's word means, whatever its case and however its parts are joined.
 *
 * @returns undefined for a word that is none of the canon's or their synonyms
 */
export function readStatus(word: string): Status | undefined {
  return known.get(plain(word));
}
