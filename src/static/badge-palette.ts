import type { Status } from '../plan/status.js';
import type { PictureTheme } from './badge-options.js';
import { type Markup, xml } from './xml.js';

/** A picture knows nothing of the page it is on, so it brings paper and ink of its own: the element's with a theme. */
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

/** A color by what it is for. */
export type Color = keyof (typeof palettes)['light'];

/** The color of a status, or that of none. */
export const colorOf = (status: Status | undefined): Color => status ?? 'unknown';

/** The attributes that color a shape. */
export type Paint = (colors: {
  readonly fill?: Color | undefined;
  readonly stroke?: Color | undefined;
}) => Markup;

/** How shapes are colored in a theme; in `auto`, also by classes. */
export const paintFor =
  (theme: PictureTheme): Paint =>
  ({ fill, stroke }) => {
    const palette = palettes[theme === 'dark' ? 'dark' : 'light'];
    const names = [fill && `f-${fill}`, stroke && `s-${stroke}`].filter(Boolean).join(' ');
    return xml`fill="${fill ? palette[fill] : 'none'}"${stroke ? xml` stroke="${palette[stroke]}"` : ''}${theme === 'auto' ? xml` class="${names}"` : ''}`;
  };

/** For a picture that follows the reader's system: its colors in the dark. */
export function darkStyles(theme: PictureTheme): Markup | '' {
  if (theme !== 'auto') return '';
  const { light, dark } = palettes;
  const rules = (Object.keys(dark) as Color[])
    .filter((color) => dark[color] !== light[color])
    .map((color) => `.f-${color}{fill:${dark[color]}}.s-${color}{stroke:${dark[color]}}`);
  return xml`<style>@media(prefers-color-scheme:dark){${rules.join('')}}</style>\n`;
}
