import { html, nothing } from 'lit';
import type { Text } from '../plan/schema.js';
import { shown } from '../words/shown-text.js';
import type { ViewContext } from './view-context.js';

/** A text within a line, isolated from its neighbours' direction. */
export function inline(context: ViewContext, value: Text) {
  const { text, lang, dir } = shown(context, value);
  return html`<bdi lang=${lang ?? nothing} dir=${dir ?? nothing}>${text}</bdi>`;
}

/**
 * A text as a paragraph of its own; its class is also its part. One of another direction begins on
 * the same side as its neighbours.
 */
export function paragraph(context: ViewContext, value: Text, name: string) {
  return html`<p class=${name} part=${name}>${inline(context, value)}</p>`;
}
