import type { Status } from '../plan/status.js';
import type { PictureTheme } from './options.js';
import { type Markup, xml } from './xml.js';

/**
 * An image can't inherit the colors of its page, so it has its own background and text colors:
 * those of the element's themes.
 */
const shared = {
  achieved: '#207c45',
  'on-track': '#2fa860',
  'in-progress': '#2f80ed',
  'at-risk': '#d78000',
  'off-track': '#e0454a',
  'partly-achieved': '#9a9842',
  'not-achieved': '#7d2225',
} as const;

export const palettes = {
  light: {
    ...shared,
    paper: '#ffffff',
    ink: '#1f2328',
    surface: '#ffffff',
    line: '#43464b',
    track: '#edeeee',
    'not-started': '#c7c8c9',
    'on-hold': '#43464b',
    cancelled: '#ededed',
    unknown: '#ededed',
  },
  dark: {
    ...shared,
    paper: '#15181d',
    ink: '#e9edf2',
    surface: '#111418',
    line: '#c7cacf',
    track: '#25292d',
    'not-started': '#494d52',
    'on-hold': '#c7cacf',
    cancelled: '#262a2e',
    unknown: '#262a2e',
  },
} as const;

/** The name of a color, by its purpose. */
export type Color = keyof (typeof palettes)['light'];

/** Returns the color of a status. */
export const colorOf = (status: Status | undefined): Color => status ?? 'unknown';

/** The attributes that color a shape. */
export type Paint = (colors: {
  readonly fill?: Color | undefined;
  readonly stroke?: Color | undefined;
}) => Markup;

/** Returns a function that colors shapes; with the theme `auto`, also by classes. */
export const paintFor =
  (theme: PictureTheme): Paint =>
  ({ fill, stroke }) => {
    const palette = palettes[theme === 'dark' ? 'dark' : 'light'];
    const names = [fill && `f-${fill}`, stroke && `s-${stroke}`].filter(Boolean).join(' ');
    return xml`fill="${fill ? palette[fill] : 'none'}"${stroke ? xml` stroke="${palette[stroke]}"` : ''}${theme === 'auto' ? xml` class="${names}"` : ''}`;
  };

/** The dark colors of an image with the theme `auto`. */
export function darkStyles(theme: PictureTheme): Markup | '' {
  if (theme !== 'auto') return '';
  const { light, dark } = palettes;
  const rules = (Object.keys(dark) as Color[])
    .filter((color) => dark[color] !== light[color])
    .map((color) => `.f-${color}{fill:${dark[color]}}.s-${color}{stroke:${dark[color]}}`);
  return xml`<style>@media(prefers-color-scheme:dark){${rules.join('')}}</style>\n`;
}
