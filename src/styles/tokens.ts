import { css } from 'lit';

/**
 * The tokens that a page can set, with their defaults. They are read only here. An element knows
 * the text colour but not the background, and the text may have a contrast of only 4.5:1. So text
 * keeps the text colour, and shapes have an outline of at least 84% of it, which has a contrast of
 * 3:1 wherever the text has 4.5:1.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/non-text-contrast.html
 */
export const tokens = css`
  :host {
    display: block;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none !important;
  }

  .library {
    --_paper: var(--library-paper, transparent);
    --_accent: var(--library-accent, currentColor);
    --_link: var(--library-link, var(--_accent));
    --_muted: var(--library-muted, currentColor);
    --_line: var(--library-line, color-mix(in oklab, currentColor 18%, transparent));
    --_surface: var(
      --library-surface,
      oklch(
        from currentColor calc((0.57 - l) * 1000) 0 0 /
          calc(clamp(0, (0.54 - l) * 100, 0.5) + clamp(0, (l - 0.61) * 100, 0.16))
      )
    );
    --_track: var(--library-track, color-mix(in oklab, currentColor 8%, transparent));
    --_neutral: var(--library-neutral, color-mix(in oklab, currentColor 84%, transparent));
    --_outline: var(--library-outline, currentColor);
    --_good: var(--library-good, #2fa860);
    --_active: var(--library-active, #2f80ed);
    --_caution: var(--library-caution, #d78000);
    --_bad: var(--library-bad, #e0454a);
    --_bar-color: var(--library-bar-color, initial);
    --_bar-height: var(--library-bar-height, 0.5em);
    --_figure-size: var(--library-figure-size, 1em);
    --_figure-weight: var(--library-figure-weight, inherit);
    --_icon-size: var(--library-icon-size, 0.95em);
    --_heading-font: var(--library-heading-font, inherit);
    --_heading-weight: var(--library-heading-weight, 650);
    --_label-transform: var(--library-label-transform, none);
    --_title-align: var(--library-title-align, start);
    --_space: var(--library-space, 1em);
    --_padding: var(--library-padding, 0px);
    --_gap: var(--library-gap, 1.5em);
    --_card-surface: var(--library-card-surface, var(--_surface));
    --_card-border: var(--library-card-border, color-mix(in oklab, currentColor 18%, transparent));
    --_card-padding: var(--library-card-padding, 1.25em);
    --_card-shadow: var(--library-card-shadow, none);
    --_measure: var(--library-measure, 68ch);
    --_scroll-margin: var(--library-scroll-margin, 1em);
    --_radius: var(--library-radius, 0.25em);
    --_corner: var(--library-radius, 3px);
    --_line-width: var(--library-line-width, 1px);
    --_edge: max(1px, var(--_line-width));
    --_hairline: var(--_line-width) solid var(--_line);
    --_chart-height: var(--library-chart-height, 11em);
    --_badge-size: var(--library-badge-size, 0.85em);
    --_margin: 11.5em;
    --_focus-color: var(--library-focus-color, var(--_accent));
    --_focus-width: var(--library-focus-width, 2px);
    --_focus-offset: var(--library-focus-offset, 3px);
    --_transition: var(--library-transition, 0.15s);
    --_field-height: var(--library-field-height, 2.5em);

    color: var(--library-text, inherit);
    font-family: var(--library-font, inherit);
    font-size: var(--library-font-size, 1em);
    line-height: var(--library-line-height, 1.55);
  }

  .title {
    --_title-size: var(--library-title-size, 1.15em);
  }

  h1.title {
    --_title-size: var(--library-title-size, clamp(1.6em, 1.2em + 2cqi, 2.1em));
  }

  h2.title {
    --_title-size: var(--library-title-size, 1.6em);
  }

  h3.title {
    --_title-size: var(--library-title-size, 1.35em);
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host(:is([theme='light'], [theme='dark'])) .library {
    --_paper: var(--library-paper, light-dark(#fff, #15181d));
    --_padding: var(--library-padding, 1.5em);
    --_muted: var(--library-muted, color-mix(in oklab, currentColor 76%, transparent));

    color: var(--library-text, light-dark(#1f2328, #e9edf2));
  }

  .status-achieved {
    --_tone: var(--library-status-achieved, color-mix(in oklab, var(--_good) 80%, black));
  }

  .status-on-track {
    --_tone: var(--library-status-on-track, var(--_good));
  }

  .status-in-progress {
    --_tone: var(--library-status-in-progress, var(--_active));
  }

  .status-at-risk {
    --_tone: var(--library-status-at-risk, var(--_caution));
  }

  .status-off-track {
    --_tone: var(--library-status-off-track, var(--_bad));
  }

  .status-not-started {
    --_tone: var(
      --library-status-not-started,
      color-mix(in oklab, var(--_neutral) 30%, transparent)
    );
  }

  .status-on-hold {
    --_tone: var(--library-status-on-hold, var(--_neutral));
  }

  .status-partly-achieved {
    --_tone: var(
      --library-status-partly-achieved,
      color-mix(in oklab, var(--_caution) 50%, var(--_good))
    );
  }

  .status-not-achieved {
    --_tone: var(--library-status-not-achieved, color-mix(in oklab, var(--_bad) 65%, black));
  }

  .status-cancelled {
    --_tone: var(--library-status-cancelled, color-mix(in oklab, var(--_neutral) 10%, transparent));
  }

  .status-unknown {
    --_tone: var(--library-status-unknown, color-mix(in oklab, var(--_neutral) 10%, transparent));
    --_bar-tone: var(--library-status-unknown, var(--_accent));
  }

  @media print {
    :host([theme='dark']) {
      color-scheme: light;
    }
  }
`;
