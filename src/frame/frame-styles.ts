import type { PictureTheme } from '../static/options.js';
import type { FramePart } from './frame-part.js';

const schemes: Record<PictureTheme, string> = {
  light: 'light',
  dark: 'dark',
  auto: 'light dark',
};

const paddings: Record<FramePart['kind'], string> = {
  plan: '1rem',
  compact: '0.5rem 0.75rem',
  goal: '1rem',
  badge: '0.25rem',
};

/** Links to places in the page, which don’t work inside a snapshot, aren’t shown. */
const links = '::part(permalink) { display: none; }\na { color: inherit; }\n';

const compact = `::part(title) { font-size: 1.25em; }
::part(logo) { max-block-size: 1.75em; }
library-goals { --library-space: 0.5em; --library-gap: 0.6em; }
main > p { margin-block: 0.5em 0; }
`;

/** Only a color: other text could end the style sheet. */
const accentRule = (accent: string) =>
  /^#[\da-f]{6}$/i.test(accent) ? `:root { --library-accent: ${accent}; }\n` : '';

/**
 * The style sheet of a page in a frame. Because it can’t know the colors around it, it has a background. Nothing in it
 * depends on the frame’s height.
 */
export const frameStyles = ({ kind }: FramePart, theme: PictureTheme, accent = ''): string =>
  `:root { color-scheme: ${schemes[theme]}; background: Canvas; color: CanvasText; }
body { margin: 0; padding: ${paddings[kind]}; font: ${kind === 'compact' ? '0.875em/1.4' : '1em/1.55'} system-ui, sans-serif; overflow-wrap: break-word; }
${accentRule(accent)}${links}${kind === 'compact' ? compact : ''}@media print { :root { color-scheme: light; } body { padding: 0; } }
`;
