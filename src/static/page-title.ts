import { pickText } from '../plan/pick-text.js';
import type { Text } from '../plan/schema.js';
import type { WordContext } from '../words/word-context.js';
import { titleOf } from './outline/plan-outline.js';

/** The maximum length of a description in search results, in characters. */
const longest = 300;

/** A text of the feed as one line of at most 300 characters; empty if there is none. */
export function oneLine({ plan, words }: WordContext, text: Text | undefined): string {
  if (text === undefined) return '';
  const line = pickText(text, words.wanted, plan.language).text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}

/** The title of a page that shows a plan. */
export const pageTitle = (context: WordContext): string =>
  oneLine(context, titleOf(context.plan)) || context.words.goals;
