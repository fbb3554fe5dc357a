import { html, nothing } from 'lit';
import type { BadgeContent } from '../words/badge-label.js';
import { badgeStatus, compactFigure } from '../words/badge-words.js';
import { figureText } from '../words/progress-words.js';
import { barView } from './bar-view.js';
import { ringView } from './ring-view.js';
import { statusIcon } from './status-icon.js';
import { statusNames } from './status-view.js';
import type { ViewContext } from './view-context.js';

/**
 * What is seen of a badge.
 *
 * @csspart badge-label - The label of a badge.
 * @csspart badge-value - The figure and the status of a badge.
 * @csspart figure
 */
export function badgeParts(context: ViewContext, content: BadgeContent) {
  const { label, showsLabel, progress, status: partStatus, variant, href } = content;
  const isCompact = variant === 'compact';
  const status = isCompact ? '' : badgeStatus(context, content);
  const { expected } = context.report;
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
            : html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${statusIcon(partStatus?.status)}</svg>`
      }<span
        class=${href && !showsLabel ? 'badge-figure link-text' : 'badge-figure'}
        part="figure"
        aria-hidden=${isCompact && !isKnown ? 'true' : nothing}
        >${isCompact ? compactFigure(context, progress) : figureText(context, progress)}</span
      >
      ${status ? html`<bdi>${status}</bdi>` : nothing}</span
    >`;
}
