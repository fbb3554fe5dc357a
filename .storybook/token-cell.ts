import { createElement, type ReactNode } from 'react';

/** Text in which words in backticks are code. */
export const coded = (text = ''): ReactNode[] =>
  text.split('`').map((part, i) => (i % 2 ? createElement('code', { key: i }, part) : part));

/** Whether a default is a color, including that of another token. */
export const isColor = (value = '') =>
  !['inherit', 'initial', 'transparent'].includes(value) && CSS.supports('color', value);

/**
 * A style for the table that sets all defaults that are colors, so that defaults which refer to
 * other tokens can be shown.
 */
export const colorDefaults = (tokens: readonly { name: string; default?: string }[] = []) =>
  Object.fromEntries(
    tokens
      .filter((token) => isColor(token.default))
      .map(({ name, default: preset }) => [name, preset]),
  );
