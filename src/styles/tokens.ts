import { css } from 'lit';

/**
 * The tokens that a page may set, each with its default: nowhere else is one read. Colours are mixed
 * from the text's own, so that they suit a white, a dark or a tinted page.
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
    --_accent: var(--library-accent, color-mix(in oklab, currentColor 40%, #1769e0));
    --_muted: var(--library-muted, color-mix(in oklab, currentColor 76%, transparent));
    --_line: var(--library-line, color-mix(in oklab, currentColor 18%, transparent));
    --_surface: var(--library-surface, color-mix(in oklab, currentColor 4%, transparent));
    --_track: var(--library-track, color-mix(in oklab, currentColor 14%, transparent));
    --_neutral: var(--library-neutral, color-mix(in oklab, currentColor 62%, transparent));
    --_good: var(--library-good, color-mix(in oklab, currentColor 35%, #12a150));
    --_active: var(--library-active, color-mix(in oklab, currentColor 35%, #1c7ef2));
    --_caution: var(--library-caution, color-mix(in oklab, currentColor 38%, #e08600));
    --_bad: var(--library-bad, color-mix(in oklab, currentColor 30%, #e5383b));
    --_heading-font: var(--library-heading-font, inherit);
    --_heading-weight: var(--library-heading-weight, 650);
    --_space: var(--library-space, 1em);
    --_padding: var(--library-padding, 0px);
    --_gap: var(--library-gap, 1.5em);
    --_card-surface: var(--library-card-surface, color-mix(in oklab, currentColor 3%, transparent));
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

    color: var(--library-text, light-dark(#1f2328, #e9edf2));
  }

  @media print {
    :host([theme='dark']) {
      color-scheme: light;
    }
  }
`;
