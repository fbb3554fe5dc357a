import type { CSSResultGroup } from 'lit';
import { baseStyles } from '../styles/base-styles.js';
import { LibraryElement } from './library-element.js';

/**
 * An element that is styled with tokens.
 *
 * @cssprop [--library-text=inherit] - The text colour; `theme="light"` and `theme="dark"` set their
 *   own.
 * @cssprop [--library-paper=transparent] - The background; `theme="light"` and `theme="dark"` set
 *   their own.
 * @cssprop [--library-accent=currentColor] - The colour of goal labels, the whole plan’s bar, chart
 *   lines and small rules.
 * @cssprop [--library-link=var(--library-accent)] - The colour of links, and of buttons that look
 *   like links.
 * @cssprop [--library-muted=currentColor] - The colour of secondary text: notes, names of facts,
 *   dates. Slightly paler with `theme="light"` and `theme="dark"`.
 * @cssprop [--library-line=color-mix(in oklab, currentColor 18%, transparent)] - The colour of thin
 *   lines.
 * @cssprop [--library-surface=oklch(from currentColor calc((0.57 - l) * 1000) 0 0 / calc(clamp(0, (0.54 - l) * 100, 0.5) + clamp(0, (l - 0.61) * 100, 0.16)))] - The
 *   background of badges and legend entries. White on a light page and black on a dark one, so that
 *   text on it is never harder to read.
 * @cssprop [--library-track=color-mix(in oklab, currentColor 8%, transparent)] - The colour of the
 *   empty part of a bar.
 * @cssprop [--library-neutral=color-mix(in oklab, currentColor 84%, transparent)] - The colour of
 *   the outlines of bars, badges and fields.
 * @cssprop [--library-outline=currentColor] - The outline of status icons and the symbol inside
 *   them. Set it to the background colour, as the themes do, if the status colours have a contrast
 *   of at least 3:1 with the background.
 * @cssprop [--library-good=#2fa860] - The base colour for “achieved” and “on track”.
 * @cssprop [--library-active=#2f80ed] - The base colour for “in progress”.
 * @cssprop [--library-caution=#d78000] - The base colour for “at risk” and “partly achieved”.
 * @cssprop [--library-bad=#e0454a] - The base colour for “off track” and “not achieved”.
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
 *   colour of unknown or other statuses. Bars with such a status use `var(--library-accent)`.
 * @cssprop [--library-bar-color=initial] - One colour for all bars and rings. By default, each bar
 *   has the colour of its status.
 * @cssprop [--library-bar-height=0.5em] - The height of bars; a length with a unit.
 * @cssprop [--library-icon-size=0.95em] - The size of status icons; a length with a unit.
 * @cssprop [--library-figure-size=1em] - The text size of the figure beside a bar.
 * @cssprop [--library-figure-weight=inherit] - The font weight of the figure beside a bar, from 1
 *   to 1000.
 * @cssprop [--library-focus-color=var(--library-accent)] - The colour of the focus outline.
 * @cssprop [--library-focus-width=2px] - The width of the focus outline; a length with a unit.
 * @cssprop [--library-focus-offset=3px] - The distance between the focus outline and the focused
 *   item; a length with a unit.
 * @cssprop [--library-transition=0.15s] - The duration of the turning of an accordion’s arrow.
 * @cssprop [--library-field-height=2.5em] - The height of the search field and the filters; a
 *   length with a unit.
 * @cssprop [--library-font=inherit] - The font family.
 * @cssprop [--library-font-size=1em] - The text size. All other sizes are relative to it.
 * @cssprop [--library-badge-size=0.85em] - The text size of badges. The whole badge scales with it.
 * @cssprop [--library-line-height=1.55] - The line height, as a multiple of the text size.
 * @cssprop [--library-heading-font=inherit] - The font family of headings, labels, goal names and
 *   the vision.
 * @cssprop [--library-heading-weight=650] - The font weight of headings and labels, from 1 to 1000.
 * @cssprop [--library-label-transform=none] - The case of goal labels: a value of `text-transform`,
 *   such as `uppercase`.
 * @cssprop [--library-title-align=start] - The alignment of the logo and the title: `start`,
 *   `center` or `end`.
 * @cssprop [--library-space=1em] - The unit for the space between items.
 * @cssprop [--library-padding=0px] - The padding inside the background; a length with a unit.
 *   `1.5em` with `theme="light"` and `theme="dark"`.
 * @cssprop [--library-title-size=1.15em] - The text size of the plan’s title. By default, it
 *   depends on the heading level: `clamp(1.6em, 1.2em + 2cqi, 2.1em)` at level 1, `1.6em` at level
 *   2 and `1.35em` at level 3.
 * @cssprop [--library-gap=1.5em] - The space between cards.
 * @cssprop [--library-card-surface=var(--library-surface)] - The background of cards.
 * @cssprop [--library-card-border=color-mix(in oklab, currentColor 18%, transparent)] - The colour
 *   of the border of cards.
 * @cssprop [--library-card-padding=1.25em] - The padding inside cards; a length with a unit.
 * @cssprop [--library-card-shadow=none] - The shadow of cards. It is not printed.
 * @cssprop [--library-measure=68ch] - The maximum line length of text.
 * @cssprop [--library-scroll-margin=1em] - The space above a goal after following a link to it, for
 *   pages with a fixed header.
 * @cssprop [--library-radius=0.25em] - The radius of rounded corners, including those of the
 *   background; a length with a unit. Bars and flat badges use `3px` by default.
 * @cssprop [--library-line-width=1px] - The width of thin lines; a length with a unit. Rules and
 *   marks are multiples of it.
 * @cssprop [--library-chart-height=11em] - The height of a line chart, without its dates and
 *   legend.
 */
export abstract class ThemedElement extends LibraryElement {
  static override styles: CSSResultGroup = baseStyles;
}
