import { html, nothing } from 'lit';
import { expectedProgress } from '../plan/expected-progress.js';
import { wholePercent } from '../plan/whole-percent.js';
import type { BadgeSubject } from './badge-subject.js';
import { badgeStatus, expectedBadge, spokenBadge } from './badge-words.js';
import { barView } from './bar-view.js';
import { figureText } from './progress-words.js';
import { ringView } from './ring-view.js';
import { statusIcon } from './status-icon.js';
import { statusNames } from './status-view.js';
import type { ViewContext } from './view-context.js';

/** The looks of a badge; `flat` is that of build badges. */
export const badgeVariants = ['pill', 'bar', 'ring', 'flat'] as const;
/** One of these looks. */
export type BadgeVariant = (typeof badgeVariants)[number];

export interface BadgeContent extends BadgeSubject {
  readonly variant: BadgeVariant;
  /** Where a click leads. */
  readonly href?: string | undefined;
}

/**
 * One progress on a line of text: label, bar or ring, figure and status.
 *
 * @csspart badge - The badge, in any variant.
 */
export function badgeView(context: ViewContext, content: BadgeContent) {
  const { variant, href, label } = content;
  const { value } = content.figure;
  const names = `badge badge-${variant}`;
  const spoken = spokenBadge(context, content);
  const title = content.standing?.isComputed && content.standing.status && context.words.computed;
  if (href) {
    // A link is called what it shows, for those who call it by voice; what it doesn't show comes after.
    return html`<a class=${names} part="badge" href=${href} rel="noopener" title=${title || nothing}
      ><span class="badge-content">${partsView(context, content)}</span
      ><span class="visually-hidden">${expectedBadge(context, content)}</span></a
    >`;
  }
  const parts = html`<span class="badge-content" aria-hidden="true"
    >${partsView(context, content)}</span
  >`;
  return value === undefined
    ? html`<span class=${names} part="badge" role="img" aria-label=${spoken} title=${title || nothing}
      >${parts}</span
    >`
    : html`<span
        class=${names}
        part="badge"
        role="progressbar"
        title=${title || nothing}
        aria-label=${label}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${wholePercent(value)}
        aria-valuetext=${spoken}
        >${parts}</span
      >`;
}

/**
 * @csspart badge-label - What the badge is called.
 * @csspart badge-value - The figure of a badge with its status.
 * @csspart figure
 */
function partsView(context: ViewContext, content: BadgeContent) {
  const { label, figure, standing, variant } = content;
  const expected = expectedProgress(context.plan, context.day);
  const status = badgeStatus(context, content);
  return html`<bdi class="badge-label" part="badge-label">${label}</bdi
    >
    ${variant === 'ring' ? ringView(figure, expected) : nothing}
    ${
      variant === 'bar'
        ? html`<span class="badge-track">${barView(figure, expected)}</span>`
        : nothing
    }
    <span class="badge-value ${statusNames(standing ?? {})}" part="badge-value"
      >${
        variant === 'pill' || variant === 'flat' || status
          ? html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${statusIcon(standing?.status)}</svg>`
          : nothing
      }<span class="badge-figure" part="figure"
        >${figureText(context, figure)}</span
      >
      ${status ? html`<bdi>${status}</bdi>` : nothing}</span
    >`;
}
