import type { BadgeSubject } from './badge-subject.js';

/** The appearances of a badge: `flat` is that of build badges, `compact` has no words. */
export const badgeVariants = ['pill', 'bar', 'ring', 'flat', 'compact'] as const;
/** One of these appearances. */
export type BadgeVariant = (typeof badgeVariants)[number];

/** The content of a badge with its label. */
export interface LabeledSubject extends BadgeSubject {
  /** Whether the label is visible, not only for screen readers. */
  readonly showsLabel: boolean;
}

/** The content and the appearance of a badge. */
export interface BadgeContent extends LabeledSubject {
  readonly variant: BadgeVariant;
  /** The address of the link, if the badge is one. */
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
