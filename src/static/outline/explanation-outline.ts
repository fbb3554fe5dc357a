import type { Goal, Part } from '../../plan/schema.js';
import type { Progress } from '../../report/progress.js';
import { explanation } from '../../words/explanation-words.js';
import type { WordContext } from '../../words/word-context.js';
import { type Block, fromLibrary, paragraph } from './blocks.js';

/**
 * Explains a progress that was computed, and says whether the status was; nothing for figures of the feed.
 *
 * @param part absent for the whole plan or a group
 * @param goals those that a progress of goals was computed from
 */
export function explanationOutline(
  context: WordContext,
  progress: Progress,
  part?: Part,
  goals?: readonly Goal[],
): Block[] {
  const { report, words } = context;
  const { rule } = progress;
  return [
    ...(rule === 'unknown' || rule === 'reported'
      ? []
      : [explanation(context, progress, part, goals)]),
    ...(part && report.of(part).status.isComputed ? [words.sentence(words.computed)] : []),
  ].map((text) => paragraph(fromLibrary(text)));
}
