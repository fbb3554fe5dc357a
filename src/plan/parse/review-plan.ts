import { compareDates, firstDay, lastDay } from '../dates.js';
import { nearestName } from '../nearest-name.js';
import { type PlacedPart, placedParts } from '../parts.js';
import type { Goal, Indicator, Plan } from '../schema.js';
import { readStatus, statuses } from '../status.js';
import { maxIssues, type ParseContext } from './parse-context.js';
import { parseMessages } from './parse-messages.js';
import { reviewGroups, reviewLevels } from './review-structure.js';

/** Finds the first date that occurs twice in a list. */
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

function reviewStatus({ part, path }: PlacedPart, { issues, report }: ParseContext): void {
  const { status } = part;
  if (!status || readStatus(status)) return;
  const nearest = issues.length < maxIssues && nearestName(status, statuses);
  report(`${path}.status`, parseMessages.unknownStatus(status, nearest), 'warning');
}

/** Warns about a progress below 1 among whole percentages or other fractions: it is probably a fraction of 1. */
function reviewFractions(parts: readonly PlacedPart[], { report }: ParseContext): void {
  const given = parts.filter(({ part }) => part.progress);
  const fractions = given.filter(({ part }) => part.progress! < 1);
  if (given.length < 2) return;
  if (given.some(({ part }) => part.progress! > 1 && part.progress! % 1)) return;
  for (const { part, path } of fractions) {
    report(`${path}.progress`, parseMessages.probableFraction(part.progress!), 'warning');
  }
}

/** Warns about dates outside the plan's period, and about a weight of 0. */
function reviewPlaces(
  parts: readonly PlacedPart[],
  { period }: Plan,
  { report }: ParseContext,
): void {
  const first = period ? firstDay(period.start) : -Infinity;
  const last = period ? lastDay(period.end) : Infinity;
  for (const { part, path } of parts) {
    for (const field of ['start', 'due'] as const) {
      const date = part[field];
      if (!date) continue;
      const isEarly = lastDay(date) < first;
      if (!isEarly && !(firstDay(date) > last)) continue;
      report(`${path}.${field}`, parseMessages.outsidePeriod(date, isEarly), 'warning');
    }
    if (part.weight === 0) report(`${path}.weight`, parseMessages.weightOfZero, 'warning');
  }
}

/** Warns about values that can be read and shown, but are probably mistakes. */
export function reviewPlan(plan: Plan, context: ParseContext): void {
  const { goals } = plan;
  reviewGoals(goals, context);
  const parts = placedParts(goals);
  reviewLevels(plan, parts, context);
  reviewGroups(plan, context);
  for (const { part, path } of parts) reviewIndicators(part.indicators ?? [], path, context);
  for (const placed of parts) reviewStatus(placed, context);
  reviewPlaces(parts, plan, context);
  reviewFractions(parts, context);
}
