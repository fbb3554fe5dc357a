import type { BadgeSubject } from './badge-subject.js';

/** The looks of a badge: `flat` is that of build badges, `compact` has no words. */
export const badgeVariants = ['pill', 'bar', 'ring', 'flat', 'compact'] as const;
/** One of these looks. */
export type BadgeVariant = (typeof badgeVariants)[number];

/** What a badge says, with the label that was chosen for it. */
export interface LabelledSubject extends BadgeSubject {
  /** Whether the label is seen, not only heard. */
  readonly showsLabel: boolean;
}

/** What a badge says, and how it looks. */
export interface BadgeContent extends LabelledSubject {
  readonly variant: BadgeVariant;
  /** Where a click leads. */
  readonly href?: string | undefined;
}

/**
 * Chooses the label of a badge.
 *
 * @param label the page's own; absent for the feed's, empty for the feed's, heard but not seen
 */
export function labelled(
  subject: BadgeSubject,
  label: string | null | undefined,
  isCompact: boolean,
): LabelledSubject {
  const own = label?.trim();
  return {
    ...subject,
    showsLabel: own !== '' && !isCompact,
    label: own ? { text: own, lang: undefined, dir: undefined } : subject.label,
  };
}
