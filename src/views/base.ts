import { html } from 'lit';
import type { Words } from '../locale/words.js';

/**
 * The container of everything that an element draws.
 *
 * @param isInline whether the element is part of a line of text
 * @csspart base - The container of everything that the element draws.
 */
export function baseView(
  { language, direction }: Pick<Words, 'language' | 'direction'>,
  content: unknown,
  isInline: boolean,
) {
  const base = html`<div class="library" part="base" lang=${language} dir=${direction}>${content}</div>`;
  return isInline ? base : html`<div class="outer">${base}</div>`;
}
