import type { Plan, Text } from '../../plan/schema.js';
import { byGroup } from '../../report/by-group.js';
import { groupByStatus } from '../../report/status-groups.js';
import { hasStatuses } from '../../report/has-statuses.js';
import { summaryLevel } from '../../report/summary-level.js';
import { joined, progressFacts } from '../../words/progress-words.js';
import { stalenessWords } from '../../words/date-words.js';
import {
  levelHeading,
  levelPlural,
  noGoalsWords,
  partCount,
  ungroupedName,
} from '../../words/level-words.js';
import { statusWords } from '../../words/status-words.js';
import type { WordContext } from '../../words/word-context.js';
import {
  type Block,
  fromFeed,
  fromLibrary,
  heading,
  labeledRuns,
  listOf,
  paragraph,
  type Run,
} from './blocks.js';
import { explanationOutline, goalOutline } from './part-outline.js';

/** The title of a plan: its own, otherwise the organization's name; undefined if the feed has neither. */
export const titleOf = ({ title, organization }: Plan): Text | undefined =>
  title ?? organization?.name;

/**
 * Converts a plan to a document: headings, paragraphs, lists and tables.
 *
 * @param level the level of the title's heading
 */
export function planOutline(context: WordContext, level: number): Block[] {
  const { plan, words } = context;
  const title = titleOf(plan);
  const inner = title ? level + 1 : level;
  const section = (name: string, content: readonly Block[]): Block[] =>
    content.length ? [heading(inner, fromLibrary(name)), ...content] : [];
  const paragraphs = (texts: readonly Text[] = []) =>
    texts.map((text) => paragraph(fromFeed(context, text)));
  const links = (all: readonly { text: Text; url?: string | undefined }[] = []) =>
    listOf(all.map(({ text, url }) => [fromFeed(context, text, url)]));
  const { mission = [] } = plan;
  return [
    ...(title ? [heading(level, fromFeed(context, title))] : []),
    ...section(words.vision, paragraphs(plan.vision === undefined ? [] : [plan.vision])),
    ...section(
      words.memberships,
      links(plan.memberships?.map(({ name, url }) => ({ text: name, url }))),
    ),
    ...section(
      words.mission,
      mission.length > 1 ? links(mission.map((text) => ({ text }))) : paragraphs(mission),
    ),
    ...section(
      words.values,
      listOf(
        plan.values?.map(({ name, description }) =>
          description
            ? labeledRuns(context, [fromFeed(context, name)], [fromFeed(context, description)])
            : [fromFeed(context, name)],
        ),
      ),
    ),
    ...section(summaryTitle(context), summary(context)),
    heading(inner, ...goalsTitle(context)),
    ...paragraphs(plan.introduction),
    ...(plan.goals.length
      ? goalsOutline(context, inner + 1)
      : [paragraph(fromLibrary(noGoalsWords(context)))]),
    ...section(words.links, links(plan.links?.map(({ label, url }) => ({ text: label, url })))),
    ...section(
      words.archive,
      links(plan.archive?.map(({ title, url, feed }) => ({ text: title, url: url ?? feed }))),
    ),
    ...(plan.updated ? [paragraph(fromLibrary(words.updated(plan.updated)))] : []),
  ];
}

/** "Progress at a glance: Actions" */
function summaryTitle(context: WordContext): string {
  const { report, words } = context;
  const level = summaryLevel(report);
  return level ? words.labeled(words.summary, levelHeading(context, level)) : words.summary;
}

/** The number of goals, or of parts of another level, with each status, and the progress of the whole plan. */
function summary(context: WordContext): Block[] {
  const { report, words } = context;
  if (!report.hasProgress) return [];
  const { progress, expected, staleness } = report;
  const level = summaryLevel(report);
  const groups = groupByStatus(report.level(level), (part) => report.of(part).status);
  const facts = joined(context, progressFacts(context, progress, expected));
  return [
    ...listOf(
      (hasStatuses(report, level) ? groups : []).map((group) => [
        fromLibrary(
          words.labeled(statusWords(context, group), partCount(context, level, group.goals.length)),
        ),
      ]),
    ),
    paragraph(fromLibrary(words.labeled(words.overall, facts))),
    ...explanationOutline(context, progress),
    ...(staleness ? [paragraph(fromLibrary(stalenessWords(context, staleness)))] : []),
  ];
}

/** Converts the goals, under the headings of their groups if they have any. */
function goalsOutline(context: WordContext, level: number): Block[] {
  const { plan, report, words } = context;
  const sets = byGroup(report, plan.goals, (goal) => goal);
  if (!sets.some(({ group }) => group)) {
    return plan.goals.flatMap((goal) => goalOutline(context, goal, level));
  }
  return sets.flatMap(({ group, items }) => {
    const { progress, expected } = report.ofGroup(group?.id);
    const facts = joined(context, progressFacts(context, progress, expected));
    return [
      heading(level, group ? fromFeed(context, group.name) : fromLibrary(ungroupedName(context))),
      ...(group?.description ? [paragraph(fromFeed(context, group.description))] : []),
      ...(progress.value === undefined
        ? []
        : [paragraph(fromLibrary(words.labeled(words.progress, facts)))]),
      ...explanationOutline(context, progress, undefined, items),
      ...items.flatMap((goal) => goalOutline(context, goal, level + 1)),
    ];
  });
}

/** "Strategic Goals: 2024 – 2028", or the plan's own name for its goals. */
function goalsTitle(context: WordContext): Run[] {
  const { period } = context.plan;
  const name = levelPlural(context, 0) ?? fromLibrary(context.words.goals);
  if (!period) return [name];
  const { start, end, label } = period;
  return labeledRuns(
    context,
    [name],
    [label ? fromFeed(context, label) : fromLibrary(context.words.format.period(start, end))],
  );
}
