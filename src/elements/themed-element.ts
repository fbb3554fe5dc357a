import type { CSSResultGroup } from 'lit';
import { baseStyles } from '../styles/base-styles.js';
import { LibraryElement } from './library-element.js';

/**
 * An element that takes its look from the tokens.
 *
 * @cssprop [--library-text=inherit] - The text; `theme="light"` and `theme="dark"` have one of
 *   their own.
 * @cssprop [--library-paper=transparent] - What the text stands on; `theme="light"` and
 *   `theme="dark"` have one of their own.
 * @cssprop [--library-accent=currentColor] - Labels of goals, the bar of the whole plan, the line
 *   of a chart, small rules.
 * @cssprop [--library-link=var(--library-accent)] - Links and buttons that look like links.
 * @cssprop [--library-muted=currentColor] - Quieter text: notes, names of facts, dates. A little
 *   paler with `theme="light"` and `theme="dark"`.
 * @cssprop [--library-line=color-mix(in oklab, currentColor 18%, transparent)] - Hairlines.
 * @cssprop [--library-surface=oklch(from currentColor calc((0.57 - l) * 1000) 0 0 / calc(clamp(0, (0.54 - l) * 100, 0.5) + clamp(0, (l - 0.61) * 100, 0.16)))] - Quiet
 *   fields: a badge, an entry of the legend. White on a light page, black on a dark one, so that
 *   words on it are never harder to read.
 * @cssprop [--library-track=color-mix(in oklab, currentColor 8%, transparent)] - The empty part of
 *   a bar.
 * @cssprop [--library-neutral=color-mix(in oklab, currentColor 84%, transparent)] - Outlines of
 *   bars, badges and fields.
 * @cssprop [--library-outline=currentColor] - The outline and the sign in the shape of a status.
 *   Set it to the paper, as the themes do, where the colours of statuses have a contrast of 3:1 with
 *   the paper.
 * @cssprop [--library-good=#2fa860] - The base of the colours of “achieved” and “on track”.
 * @cssprop [--library-active=#2f80ed] - The base of the colour of “in progress”.
 * @cssprop [--library-caution=#d78000] - The base of the colours of “at risk” and “partly
 *   achieved”.
 * @cssprop [--library-bad=#e0454a] - The base of the colours of “off track” and “not
 *   achieved”.
 * @cssprop [--library-status-achieved=color-mix(in oklab, var(--library-good) 80%, black)] - The
 *   colour of “achieved” in bars, segments and icons.
 * @cssprop [--library-status-on-track=var(--library-good)] - The colour of “on track”.
 * @cssprop [--library-status-in-progress=var(--library-active)] - The colour of “in progress”.
 * @cssprop [--library-status-at-risk=var(--library-caution)] - The colour of “at risk”.
 * @cssprop [--library-status-off-track=var(--library-bad)] - The colour of “off track”.
 * @cssprop [--library-status-not-started=color-mix(in oklab, var(--library-neutral) 30%, transparent)] - The
 *   colour of “not started”.
 * @cssprop [--library-status-on-hold=var(--library-neutral)] - The colour of “on hold”.
 * @cssprop [--library-status-partly-achieved=color-mix(in oklab, var(--library-caution) 50%, var(--library-good))] - The
 *   colour of “partly achieved”.
 * @cssprop [--library-status-not-achieved=color-mix(in oklab, var(--library-bad) 65%, black)] - The
 *   colour of “not achieved”.
 * @cssprop [--library-status-cancelled=color-mix(in oklab, var(--library-neutral) 10%, transparent)] - The
 *   colour of “cancelled”.
 * @cssprop [--library-status-unknown=color-mix(in oklab, var(--library-neutral) 10%, transparent)] - The
 *   colour of any other status, and of none. A bar then has `var(--library-accent)`.
 * @cssprop [--library-bar-color=initial] - One colour for all bars and rings; by default a bar has
 *   the colour of its status.
 * @cssprop [--library-bar-height=0.5em] - The height of a bar; a length with its unit.
 * @cssprop [--library-icon-size=0.95em] - The size of the shape of a status; a length with its
 *   unit.
 * @cssprop [--library-figure-size=1em] - The size of a figure beside a bar.
 * @cssprop [--library-figure-weight=inherit] - The weight of a figure beside a bar, 1 to 1000.
 * @cssprop [--library-focus-color=var(--library-accent)] - The outline of what has the keyboard’s
 *   focus.
 * @cssprop [--library-focus-width=2px] - The width of that outline; a length with its unit.
 * @cssprop [--library-focus-offset=3px] - The distance of that outline from what it surrounds; a
 *   length with its unit.
 * @cssprop [--library-transition=0.15s] - How long the arrow of an accordion takes to turn.
 * @cssprop [--library-field-height=2.5em] - The height of search and choices; a length with its
 *   unit.
 * @cssprop [--library-font=inherit] - The font.
 * @cssprop [--library-font-size=1em] - The size of the text; all else follows.
 * @cssprop [--library-badge-size=0.85em] - The size of the text of a badge; all of the badge follows.
 * @cssprop [--library-line-height=1.55] - The height of a line of text, as a multiple of its size.
 * @cssprop [--library-heading-font=inherit] - The font of headings, labels, names of goals and the
 *   vision.
 * @cssprop [--library-heading-weight=650] - The weight of headings and labels, 1 to 1000.
 * @cssprop [--library-label-transform=none] - The case of the labels of goals: a value of
 *   `text-transform`, such as `uppercase`.
 * @cssprop [--library-title-align=start] - Where the logo and the title stand: `start`, `center` or
 *   `end`.
 * @cssprop [--library-space=1em] - The unit of the space between things.
 * @cssprop [--library-padding=0px] - The space between the edge of the paper and what stands on it;
 *   a length with its unit. `1.5em` with `theme="light"` and `theme="dark"`.
 * @cssprop [--library-title-size=1.15em] - The size of the plan’s title. By default it follows the level of
 *   the heading: `clamp(1.6em, 1.2em + 2cqi, 2.1em)` at level 1, `1.6em` at 2 and `1.35em` at 3.
 * @cssprop [--library-gap=1.5em] - The space between cards.
 * @cssprop [--library-card-surface=var(--library-surface)] - The background of a
 *   card.
 * @cssprop [--library-card-border=color-mix(in oklab, currentColor 18%, transparent)] - The color of the
 *   border of a card.
 * @cssprop [--library-card-padding=1.25em] - The space inside a card; a
 *   length with its unit.
 * @cssprop [--library-card-shadow=none] - The shadow of a card, which is not printed.
 * @cssprop [--library-measure=68ch] - The longest line of text.
 * @cssprop [--library-scroll-margin=1em] - The room above a goal that a link leads to, for a page
 *   with a fixed header.
 * @cssprop [--library-radius=0.25em] - Rounded corners, of the paper as well; a length with its
 *   unit. A bar and a flat badge have `3px`.
 * @cssprop [--library-line-width=1px] - The width of hairlines; a length with its unit. Rules and
 *   marks are multiples of it.
 * @cssprop [--library-chart-height=11em] - The height of a line chart, without its dates and key.
 */
export abstract class ThemedElement extends LibraryElement {
  static override styles: CSSResultGroup = baseStyles;
}
