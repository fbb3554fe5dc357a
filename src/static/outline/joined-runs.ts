import type { WordContext } from '../../words/word-context.js';
import { fromLibrary, type Run } from './blocks.js';

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
