import type { Goal, Objective, Part, Text } from '../../plan/schema.js';
import type { Progress } from '../../report/progress.js';
import { datesText, milestoneFacts, stalenessWords, timingWords } from '../../words/date-words.js';
import { explanation } from '../../words/explanation-words.js';
import { goalLabel, objectiveLabel } from '../../words/labels.js';
import { withinSentence } from '../../words/level-words.js';
import { joined, progressFacts } from '../../words/progress-words.js';
import { statusWords } from '../../words/status-words.js';
import type { WordContext } from '../../words/word-context.js';
import {
  type Block,
  fromFeed,
  fromLibrary,
  heading,
  labeledBlocks,
  labeledRuns,
  listedRuns,
  listOf,
  paragraph,
  type Run,
} from './blocks.js';
import { indicatorsOutline } from './indicators-outline.js';

/** Converts a goal with all its contents. */
export function goalOutline(context: WordContext, goal: Goal, level: number): Block[] {
  const staleness = context.report.stalenessOf(goal);
  return [
    ...partOutline(context, goal, goalLabel(context, goal), level),
    ...(staleness ? [paragraph(fromLibrary(stalenessWords(context, staleness)))] : []),
    ...detailsOutline(context, goal, level),
  ];
}

/** Converts the updates, indicators, milestones, links and objectives of a part. */
function detailsOutline(context: WordContext, part: Goal | Objective, level: number): Block[] {
  const { words } = context;
  const { objectives = [], milestones = [], indicators = [], links = [] } = part;
  const section = (name: string, items: readonly (readonly Run[])[]) =>
    labeledBlocks(context, fromLibrary(name), listOf(items));
  return [
    ...section(words.updates, updatesOf(context, part)),
    ...indicatorsOutline(context, indicators),
    ...section(
      words.milestones,
      milestones.map((milestone) => {
        const name = fromFeed(context, milestone.name);
        const when = joined(context, milestoneFacts(context, milestone));
        return when ? labeledRuns(context, [name], [fromLibrary(when)]) : [name];
      }),
    ),
    ...section(
      words.links,
      links.map(({ label, url }) => [fromFeed(context, label, url)]),
    ),
    ...objectives.flatMap((objective) => [
      ...partOutline(context, objective, objectiveLabel(context, objective), level + 1),
      ...detailsOutline(context, objective, level + 1),
    ]),
  ];
}

/** The log of a part, the newest entry first: "January 15, 2026, Working group: The databases are merged." */
function updatesOf(context: WordContext, part: Goal | Objective): Run[][] {
  const { report, words } = context;
  return report.of(part).updates.map(({ date, text, by }) => {
    const when = fromLibrary(words.format.date(date));
    const from = by ? listedRuns(context, [when, fromFeed(context, by)]) : [when];
    return labeledRuns(context, from, [fromFeed(context, text)]);
  });
}

/** Converts the heading, the description and the facts of a part. */
function partOutline(
  context: WordContext,
  part: Goal | Objective,
  label: Text,
  level: number,
): Block[] {
  const { name, description } = part;
  const { note, latest, progress } = context.report.of(part);
  const labelRun = fromFeed(context, label);
  const title = name ? labeledRuns(context, [labelRun], [fromFeed(context, name)]) : [labelRun];
  return [
    heading(level, ...title),
    ...(description ? [paragraph(fromFeed(context, description))] : []),
    ...listOf(factsOf(context, part)),
    ...explanationOutline(context, progress, part),
    ...(note && !latest ? [paragraph(fromFeed(context, note))] : []),
  ];
}

/** The status, progress, dates, owners, tags and the last update, each as a line with its name. */
function factsOf(context: WordContext, part: Goal | Objective): Run[][] {
  const { report, words } = context;
  const { owners = [], tags = [] } = part;
  const { progress, status, expected, updated } = report.of(part);
  const fact = (name: string, runs: readonly Run[]) =>
    runs.length ? [labeledRuns(context, [fromLibrary(name)], listedRuns(context, runs))] : [];
  const isKnown = status.status || status.customStatus;
  return [
    ...fact(words.status, isKnown ? [fromLibrary(statusWords(context, status))] : []),
    ...fact(
      words.progress,
      progress.value === undefined
        ? []
        : [fromLibrary(joined(context, progressFacts(context, progress, expected)))],
    ),
    ...fact(words.timeSpan, timeFacts(context, part).map(fromLibrary)),
    ...fact(
      words.owners,
      owners.map(({ name, url }) => fromFeed(context, name, url)),
    ),
    ...fact(
      words.tags,
      tags.map((tag) => fromFeed(context, tag)),
    ),
    ...fact(words.goalUpdated, updated ? [fromLibrary(words.format.date(updated))] : []),
  ];
}

/** "March 2025 – June 2026", "overdue since June 2026" */
function timeFacts(context: WordContext, part: Goal | Objective): string[] {
  const [first, ...others] = [datesText(context, part), ...timingWords(context, part)].filter(
    Boolean,
  );
  return first ? [first, ...others.map((text) => withinSentence(context, { text }))] : [];
}

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
