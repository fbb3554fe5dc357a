import type { BadgeSubject } from './badge-subject.js';

/** The looks of a badge: `flat` is that of build badges, `compact` has no words. */
export const badgeVariants = ['pill', 'bar', 'ring', 'flat', 'compact'] as const;
/** One of these looks. */
export type BadgeVariant = (typeof badgeVariants)[number];

/** What a badge says, with the label that was chosen for it. */
export interface LabeledSubject extends BadgeSubject {
  /** Whether the label is seen, not only heard. */
  readonly showsLabel: boolean;
}

/** What a badge says, and how it looks. */
export interface BadgeContent extends LabeledSubject {
  readonly variant: BadgeVariant;
  /** Where a click leads. */
  readonly href?: string | undefined;
}

/**
 * Chooses the label of a badge.
 *
 * @param label the label that the page sets; absent for the feed's label, empty for the feed's label as hidden text
 */
export function labeled(
  subject: BadgeSubject,
  label: string | null | undefined,
  isCompact: boolean,
): LabeledSubject {
  const given = label?.trim();
  return {
    ...subject,
    showsLabel: given !== '' && !isCompact,
    label: given ? { text: given, lang: undefined, dir: undefined } : subject.label,
  };
}
