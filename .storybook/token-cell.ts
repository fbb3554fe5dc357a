import { createElement, type ReactNode } from 'react';

/** Text with its words in backticks as code. */
export const coded = (text = ''): ReactNode[] =>
  text.split('`').map((part, i) => (i % 2 ? createElement('code', { key: i }, part) : part));

/** Whether a default is a color, which may be that of another token. */
export const isColor = (value = '') =>
  !['inherit', 'initial', 'transparent'].includes(value) && CSS.supports('color', value);

/** The defaults that are colors as the style of a table, so that those that name others can be shown. */
export const colorDefaults = (tokens: readonly { name: string; default?: string }[] = []) =>
  Object.fromEntries(
    tokens
      .filter((token) => isColor(token.default))
      .map(({ name, default: preset }) => [name, preset]),
  );
