import type { Goal, Objective, Text } from '../../plan/schema.js';
import { goalLabel, objectiveLabel } from '../../words/labels.js';
import { milestoneWords } from '../../words/milestone-words.js';
import { joined, progressFacts } from '../../words/progress-words.js';
import { stalenessWords } from '../../words/staleness-words.js';
import { statusWords } from '../../words/status-words.js';
import type { WordContext } from '../../words/word-context.js';
import {
  type Block,
  fromFeed,
  heading,
  listOf,
  fromLibrary,
  paragraph,
  type Run,
} from './blocks.js';
import { indicatorsOutline } from './indicators-outline.js';
import { labeledRuns, listedRuns } from './joined-runs.js';

/** Converts a goal with all its contents. */
export function goalOutline(context: WordContext, goal: Goal, level: number): Block[] {
  const staleness = context.report.stalenessOf(goal);
  return [
    ...partOutline(context, goal, goalLabel(context, goal), level),
    ...(staleness ? [paragraph(fromLibrary(stalenessWords(context, staleness)))] : []),
    ...detailsOutline(context, goal, level),
  ];
}

/** Converts the objectives, indicators, milestones and links of a part. */
function detailsOutline(context: WordContext, part: Goal | Objective, level: number): Block[] {
  const { words } = context;
  const { objectives = [], milestones = [], indicators = [], links = [] } = part as Goal;
  const section = (name: string, content: readonly Block[]): Block[] =>
    content.length ? [paragraph(fromLibrary(words.labeled(name, '').trimEnd())), ...content] : [];
  return [
    ...indicatorsOutline(context, indicators),
    ...section(
      words.milestones,
      listOf(
        milestones.map((milestone) => {
          const name = fromFeed(context, milestone.name);
          const when = milestoneWords(context, milestone);
          return when ? labeledRuns(context, [name], [fromLibrary(when)]) : [name];
        }),
      ),
    ),
    ...section(words.links, listOf(links.map(({ label, url }) => [fromFeed(context, label, url)]))),
    ...objectives.flatMap((objective) => [
      ...partOutline(context, objective, objectiveLabel(context, objective), level + 1),
      ...detailsOutline(context, objective, level + 1),
    ]),
  ];
}

/** Converts the heading, the description and the facts of a part. */
function partOutline(
  context: WordContext,
  part: Goal | Objective,
  label: Text,
  level: number,
): Block[] {
  const { name, description } = part;
  const { note } = context.report.of(part);
  const labelRun = fromFeed(context, label);
  const title = name ? labeledRuns(context, [labelRun], [fromFeed(context, name)]) : [labelRun];
  return [
    heading(level, ...title),
    ...(description ? [paragraph(fromFeed(context, description))] : []),
    ...listOf(factsOf(context, part)),
    ...(note ? [paragraph(fromFeed(context, note))] : []),
  ];
}

/** The status, progress, owners, tags and the last update, each as a line with its name. */
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
