import { html } from 'lit';
import type { Text } from '../plan/schema.js';
import { inline } from './text.js';
import type { ViewContext } from './view-context.js';

/** What a control is about, for screen readers alone: it follows the words that everybody sees. */
export function subjectView(context: ViewContext, subject: Text) {
  return html`<span class="visually-hidden"> (${inline(context, subject)})</span>`;
}
