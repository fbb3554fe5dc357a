import { compareDates } from '../dates.js';
import { nearestName } from '../nearest-name.js';
import type { Goal, Indicator, Plan } from '../schema.js';
import { readStatus, statuses } from '../status.js';
import { maxIssues, type ParseContext } from './parse-context.js';
import { parseMessages } from './parse-messages.js';

/** The first date that a list has twice. */
function duplicateDate(dates: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return dates.find((date) => seen.size === seen.add(date).size);
}

function reviewIndicators(
  indicators: readonly Indicator[],
  path: string,
  { report }: ParseContext,
): void {
  for (const { target, measurements = [], position } of indicators) {
    const at = `${path}.indicators[${position - 1}]`;
    if (target === undefined) report(at, parseMessages.noTarget, 'warning');
    const dates = measurements.map(({ date }) => date);
    if (dates.some((date, i) => i && compareDates(dates[i - 1]!, date) > 0)) {
      report(`${at}.measurements`, parseMessages.notInOrder, 'warning');
    }
    const twice = duplicateDate(dates);
    if (twice) report(`${at}.measurements`, parseMessages.duplicateDate(twice), 'warning');
  }
}

function reviewGoals(goals: readonly Goal[], { report }: ParseContext): void {
  if (!goals.length) {
    report('goals', parseMessages.emptyPlan, 'warning');
  } else if (goals.every(({ status }) => readStatus(status) === 'cancelled')) {
    report('goals', parseMessages.allCancelled, 'warning');
  }
}

type ProgressFields = Pick<Goal, 'status' | 'progress'>;

function reviewStatus(
  { status }: ProgressFields,
  path: string,
  { issues, report }: ParseContext,
): void {
  if (!status || readStatus(status)) return;
  const nearest = issues.length < maxIssues && nearestName(status, statuses);
  report(`${path}.status`, parseMessages.unknownStatus(status, nearest), 'warning');
}

/** A progress below 1 percent beside whole ones: probably a share of 1. */
function reviewFractions(
  parts: readonly [path: string, part: ProgressFields][],
  { report }: ParseContext,
): void {
  const given = parts.filter(([, { progress }]) => progress);
  const fractions = given.filter(([, { progress }]) => progress! < 1);
  if (given.length === fractions.length) return;
  if (given.some(([, { progress }]) => progress! > 1 && progress! % 1)) return;
  for (const [path, { progress }] of fractions) {
    report(`${path}.progress`, parseMessages.probableFraction(progress!), 'warning');
  }
}

/** Warns of what can be read and is shown, but is probably not what the feed's editor means. */
export function reviewPlan({ goals }: Plan, context: ParseContext): void {
  reviewGoals(goals, context);
  const parts: [path: string, part: ProgressFields][] = [];
  for (const goal of goals) {
    const path = `goals[${goal.position - 1}]`;
    parts.push([path, goal]);
    reviewIndicators(goal.indicators ?? [], path, context);
    for (const objective of goal.objectives ?? []) {
      const at = `${path}.objectives[${objective.position - 1}]`;
      parts.push([at, objective]);
      reviewIndicators(objective.indicators ?? [], at, context);
    }
  }
  for (const [path, part] of parts) reviewStatus(part, path, context);
  reviewFractions(parts, context);
}
