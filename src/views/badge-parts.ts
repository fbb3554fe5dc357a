import { html, nothing } from 'lit';
import { expectedProgress } from '../plan/expected-progress.js';
import { barView } from './bar-view.js';
import type { BadgeContent } from './badge-content.js';
import { badgeStatus, compactFigure } from './badge-words.js';
import { figureText } from './progress-words.js';
import { ringView } from './ring-view.js';
import { statusIcon } from './status-icon.js';
import { statusNames } from './status-view.js';
import type { ViewContext } from './view-context.js';

/**
 * What is seen of a badge.
 *
 * @csspart badge-label - What the badge is called.
 * @csspart badge-value - The figure of a badge with its status.
 * @csspart figure
 */
export function badgeParts(context: ViewContext, content: BadgeContent) {
  const { label, showsLabel, figure, standing, variant, href } = content;
  const isCompact = variant === 'compact';
  const status = isCompact ? '' : badgeStatus(context, content);
  const expected = expectedProgress(context.plan, context.day);
  const isKnown = figure.value !== undefined;
  return html`${
    showsLabel
      ? html`<bdi
          class=${href ? 'badge-label link-text' : 'badge-label'}
          part="badge-label"
          lang=${label.lang}
          dir=${label.dir}
          >${label.text}</bdi
        >`
      : nothing
  }
    ${
      variant === 'bar'
        ? html`<span class="badge-track">${barView(figure, expected)}</span>`
        : nothing
    }
    <span class="badge-value ${statusNames(standing ?? {})}" part="badge-value"
      >${
        variant === 'ring'
          ? ringView(figure, expected)
          : variant === 'bar' && !status
            ? nothing
            : html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${statusIcon(standing?.status)}</svg>`
      }<span
        class=${href && !showsLabel ? 'badge-figure link-text' : 'badge-figure'}
        part="figure"
        aria-hidden=${isCompact && !isKnown ? 'true' : nothing}
        >${isCompact ? compactFigure(context, figure) : figureText(context, figure)}</span
      >
      ${status ? html`<bdi>${status}</bdi>` : nothing}</span
    >`;
}
