import { createElement, type ReactNode } from 'react';

/** Text with its words in backticks as code. */
export const coded = (text = ''): ReactNode[] =>
  text.split('`').map((part, i) => (i % 2 ? createElement('code', { key: i }, part) : part));

/** Whether a default is a color that can be shown by itself: one that names no other token. */
export const isColor = (value = '') => !value.includes('var(') && CSS.supports('color', value);
