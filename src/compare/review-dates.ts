import { firstDay, lastDay } from '../plan/dates.js';
import type { Goal } from '../plan/schema.js';
import { readStatus, type Status } from '../plan/status.js';
import type { AddFinding } from './finding.js';
import type { PlacedPart } from './plan-parts.js';

/** Statuses of parts that have started. */
const begun: readonly Status[] = [
  'in-progress',
  'on-track',
  'at-risk',
  'off-track',
  'achieved',
  'partly-achieved',
];
const over: readonly Status[] = ['achieved', 'partly-achieved', 'not-achieved', 'cancelled'];

/** Warns if the status of a part doesn't fit its dates. */
export function reviewDates({ kind, part }: PlacedPart, day: string, add: AddFinding): void {
  if (kind === 'indicator') return;
  const { start, due, status: word = '', milestones = [] } = part as Goal;
  const status = readStatus(word);
  const today = firstDay(day);
  if (start && status && begun.includes(status) && firstDay(start) > today) {
    add('begun-early', 'warning', `has the status "${word}", but begins on ${start}`);
  }
  if (start && status === 'not-started' && firstDay(start) < today) {
    add('begun-late', 'warning', `has not started, but should have begun on ${start}`);
  }
  if (due && !(status && over.includes(status)) && lastDay(due) < today) {
    add('overdue', 'warning', `was due on ${due}, but is not done`);
  }
  for (const { name, due: end, done } of milestones) {
    if (done || !end || !(lastDay(end) < today)) continue;
    const text = typeof name === 'string' ? name : Object.values(name)[0];
    add('overdue', 'warning', `the milestone "${text}" was due on ${end}, but is not done`);
  }
}
