import { html, nothing, type TemplateResult } from 'lit';
import { isDate } from '../plan/dates.js';
import type { Text } from '../plan/schema.js';
import { shown } from '../words/shown-text.js';
import type { ViewContext } from './view-context.js';

/** A text in a line, isolated from the direction of the text around it. */
export function inline(context: ViewContext, value: Text) {
  const { text, lang, dir } = shown(context, value);
  return html`<bdi lang=${lang ?? nothing} dir=${dir ?? nothing}>${text}</bdi>`;
}

/**
 * A text as a paragraph.
 *
 * @param name the class and the part of the paragraph
 */
export function paragraph(context: ViewContext, value: Text, name: string) {
  const { text, lang, dir } = shown(context, value);
  return html`<p class=${name} part=${name}
    ><bdi lang=${lang ?? nothing} dir=${dir ?? nothing}>${text}</bdi></p
  >`;
}

/**
 * A text in a line as an element with a part.
 *
 * @param name the class and the part of the element
 */
export function span(context: ViewContext, value: Text, name: string) {
  const { text, lang, dir } = shown(context, value);
  return html`<span class=${name} part=${name}
    ><bdi lang=${lang ?? nothing} dir=${dir ?? nothing}>${text}</bdi></span
  >`;
}

const levels: readonly ((name: string, content: unknown) => TemplateResult)[] = [
  (name, content) => html`<h1 class=${name} part=${name}>${content}</h1>`,
  (name, content) => html`<h2 class=${name} part=${name}>${content}</h2>`,
  (name, content) => html`<h3 class=${name} part=${name}>${content}</h3>`,
  (name, content) => html`<h4 class=${name} part=${name}>${content}</h4>`,
  (name, content) => html`<h5 class=${name} part=${name}>${content}</h5>`,
  (name, content) => html`<h6 class=${name} part=${name}>${content}</h6>`,
];

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param name the class and the part of the heading
 */
export function heading(level: number, name: string, content: unknown): TemplateResult {
  return (levels[level - 1] ?? levels[5]!)(name, content);
}

/** A date in the reader’s words. HTML has no form for a quarter, nor for words, which are written without `<time>`. */
export function timeView(date: string, text: string) {
  return date.includes('Q') || !isDate(date) ? text : html`<time datetime=${date}>${text}</time>`;
}

/** What a control is about, for screen readers only. It follows the control's visible text. */
export function hiddenSubjectView(context: ViewContext, subject: Text) {
  const { text, lang } = shown(context, subject);
  return html`<span class="visually-hidden" lang=${lang ?? nothing}> (${text})</span>`;
}
