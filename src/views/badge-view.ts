import { html, nothing } from 'lit';
import { wholePercent } from '../report/percent.js';
import type { BadgeContent } from '../words/badge-label.js';
import { badgeStatus, spokenBadge, unshownWords } from '../words/badge-words.js';
import { badgeParts } from './badge-parts.js';
import { toneName } from './status-view.js';
import type { ViewContext } from './view-context.js';

/** A word so long that a narrow column breaks it. */
const longWord = /\S{17}/;

/**
 * One progress on a line of text: label, bar or ring, figure and status.
 *
 * @csspart badge - A badge, in any variant.
 */
export function badgeView(context: ViewContext, content: BadgeContent) {
  const { variant, showsLabel, href, label, progress, status: partStatus } = content;
  const status = badgeStatus(context, content);
  const hasLongWord = longWord.test(`${label.text} ${status}`);
  const names = `badge badge-${variant} ${toneName(partStatus ?? {})}${hasLongWord ? ' has-long-word' : ''}`;
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
