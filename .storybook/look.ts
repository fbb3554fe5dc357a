import { create } from 'storybook/theming/create';
import mark from './mark.svg';

/** The name and the colors of the project, for Storybook’s interface and for the documentation pages. */
export const theme = create({
  base: 'light',
  brandTitle: 'library-goals',
  brandImage: mark,
  colorPrimary: '#0a3a82',
  colorSecondary: '#0a3a82',
  appBg: '#f5f8fd',
  appBorderColor: '#c6d2e4',
  appBorderRadius: 4,
  barSelectedColor: '#0a3a82',
  textColor: '#1b2536',
  textMutedColor: '#4d5a70',
  fontBase: "system-ui, 'Segoe UI', sans-serif",
});
