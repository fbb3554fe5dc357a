import { html, nothing } from 'lit';
import { textDirection } from '../plan/language-tag.js';
import { pickText } from '../plan/pick-text.js';
import type { Text } from '../plan/schema.js';
import type { ViewContext, WordContext } from './view-context.js';

/** A text of the feed in the best language for the reader; `lang` and `dir` only where they differ from the interface's. */
export interface ShownText {
  text: string;
  lang: string | typeof nothing;
  dir: 'ltr' | 'rtl' | typeof nothing;
}

export function shown({ plan, words }: WordContext, value: Text): ShownText {
  const { text, language } = pickText(value, words.wanted, plan.language);
  const direction = textDirection(language);
  return {
    text,
    lang: language === words.language ? nothing : language,
    dir: direction === words.direction ? nothing : direction,
  };
}

/** A text within a line, isolated from its neighbours' direction. */
export function inline(context: ViewContext, value: Text) {
  const { text, lang, dir } = shown(context, value);
  return html`<bdi lang=${lang} dir=${dir}>${text}</bdi>`;
}

/**
 * A text as a paragraph of its own; its class is also its part. One of another direction begins on
 * the same side as its neighbours.
 */
export function paragraph(context: ViewContext, value: Text, name: string) {
  return html`<p class=${name} part=${name}>${inline(context, value)}</p>`;
}
