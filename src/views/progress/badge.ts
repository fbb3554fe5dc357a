import { type CSSResult, html, nothing } from 'lit';
import { wholePercent } from '../../report/percent.js';
import type { BadgeContent } from '../../words/badge-subject.js';
import { badgeStatus, compactFigure, spokenBadge, unshownWords } from '../../words/badge-words.js';
import { figureText } from '../../words/progress-words.js';
import type { ViewContext } from '../view-context.js';
import { barView } from './bar.js';
import { ringView } from './ring.js';
import { statusIcon, statusNames, statusClass } from './status.js';

export const styles: readonly CSSResult[] = [];

/** A word that is broken in a narrow column. */
const longWord = /\S{17}/;

/**
 * The progress of a plan or a goal in a line of text: label, bar or ring, percentage and status.
 *
 * @csspart badge - A badge, in any variant.
 */
export function badgeView(context: ViewContext, content: BadgeContent) {
  const { variant, showsLabel, href, label, progress, status: partStatus } = content;
  const status = badgeStatus(context, content);
  const hasLongWord = longWord.test(`${label.text} ${status}`);
  const names = `badge badge-${variant} ${statusClass(partStatus ?? {})}${hasLongWord ? ' has-long-word' : ''}`;
  const isCompact = variant === 'compact';
  const spoken = spokenBadge(context, content);
  const title = (partStatus?.isComputed && partStatus.status && context.words.computed) || nothing;
  const parts = badgeParts(context, content);
  // A badge without words has them as a tooltip.
  const hint = isCompact ? spoken : nothing;
  if (href) {
    // The visible words are part of the link's name, for speech control; hidden words come before and after them.
    return html`<a class=${names} part="badge" href=${href} rel="noopener" title=${title}
      >${showsLabel ? nothing : hidden(`${label.text} `)}<span
        class="badge-content" title=${hint}>${parts}</span
      >${hidden(unshownWords(context, content, !isCompact))}</a
    >`;
  }
  const shownParts = html`<span class="badge-content" aria-hidden="true" title=${hint}>${parts}</span>`;
  return progress.value === undefined
    ? html`<span class=${names} part="badge" role="img" aria-label=${spoken} title=${title}
      >${shownParts}</span
    >`
    : html`<span
        class=${names}
        part="badge"
        role="progressbar"
        title=${title}
        aria-label=${label.text}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${wholePercent(progress.value)}
        aria-valuetext=${spoken}
        >${shownParts}</span
      >`;
}

const hidden = (text: string) => html`<span class="visually-hidden">${text}</span>`;

/**
 * The visible content of a badge.
 *
 * @csspart badge-label - The label of a badge.
 * @csspart badge-value - The figure and the status of a badge.
 * @csspart figure
 * @csspart status-icon
 */
export function badgeParts(context: ViewContext, content: BadgeContent) {
  const { label, showsLabel, progress, status: partStatus, variant, href, expected } = content;
  const isCompact = variant === 'compact';
  const status = isCompact ? '' : badgeStatus(context, content);
  const isKnown = progress.value !== undefined;
  return html`${
    showsLabel
      ? html`<bdi
          class=${href ? 'badge-label link-text' : 'badge-label'}
          part="badge-label"
          lang=${label.lang ?? nothing}
          dir=${label.dir ?? nothing}
          >${label.text}</bdi
        >`
      : nothing
  }
    ${
      variant === 'bar'
        ? html`<span class="badge-track">${barView(progress, expected)}</span>`
        : nothing
    }
    <span class="badge-value ${statusNames(partStatus ?? {})}" part="badge-value"
      >${
        variant === 'ring'
          ? ringView(progress, expected)
          : variant === 'bar' && !status
            ? nothing
            : html`<svg class="icon" part="status-icon" viewBox="0 0 16 16" aria-hidden="true">${statusIcon(partStatus?.status)}</svg>`
      }<span
        class=${href && !showsLabel ? 'badge-figure link-text' : 'badge-figure'}
        part="figure"
        aria-hidden=${isCompact && !isKnown ? 'true' : nothing}
        >${isCompact ? compactFigure(context, progress) : figureText(context, progress)}</span
      >
      ${status ? html`<bdi>${status}</bdi>` : nothing}</span
    >`;
}
