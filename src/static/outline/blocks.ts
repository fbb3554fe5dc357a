import type { Text } from '../../plan/schema.js';
import { shown, type ShownText } from '../../words/shown-text.js';
import type { WordContext } from '../../words/word-context.js';

/** A text in one language, which may be a link. */
export interface Run extends Partial<ShownText> {
  readonly text: string;
  readonly href?: string | undefined;
}

/** A part of a document, from which writers make HTML and Markdown. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly runs: readonly Run[];
      readonly id?: string;
    }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: 'table';
      readonly caption: readonly Run[];
      readonly head: readonly string[];
      /** The first cell of a row is its heading. */
      readonly rows: readonly (readonly (readonly Run[])[])[];
    };

/** Makes a run of a text of the library, which is in the reader's language. */
export const fromLibrary = (text: string): Run => ({ text });

/** Makes a run of a text of the feed, in the best language for the reader. */
export const fromFeed = (context: WordContext, value: Text, href?: string): Run => ({
  ...shown(context, value),
  href,
});

export const heading = (level: number, ...runs: Run[]): Block => ({
  kind: 'heading',
  level: Math.min(level, 6),
  runs,
});

export const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs });

/** A short label such as "Milestones:" and the blocks below it; nothing if there are none. */
export const labeledBlocks = (
  { words }: WordContext,
  name: Run,
  content: readonly Block[],
): Block[] =>
  content.length
    ? [paragraph({ ...name, text: words.labeled(name.text, '').trimEnd() }), ...content]
    : [];

/** Makes a list; nothing if there are no items. */
export const listOf = (items: readonly (readonly Run[])[] = []): Block[] =>
  items.length ? [{ kind: 'list', items }] : [];

const [first, second] = ['\ue000', '\ue001'];

/** Replaces the two values of a message by runs. */
function filled(
  message: (first: string, second: string) => string,
  before: readonly Run[],
  after: readonly Run[],
): Run[] {
  return message(first, second)
    .split(/([\ue000\ue001])/)
    .filter(Boolean)
    .flatMap((piece) => (piece === first ? before : piece === second ? after : fromLibrary(piece)));
}

/** "Status: On track" */
export const labeledRuns = ({ words }: WordContext, label: readonly Run[], value: readonly Run[]) =>
  filled(words.labeled, label, value);

/** "A, B, C" */
export const listedRuns = ({ words }: WordContext, runs: readonly Run[]): Run[] =>
  runs.map((run): Run[] => [run]).reduce((all, next) => filled(words.facts, all, next));
