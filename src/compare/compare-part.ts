import type { Goal, Indicator, Objective } from '../plan/schema.js';
import { readStatus, type Status } from '../plan/status.js';
import type { AddFinding } from './finding.js';
import { compareFigures } from './compare-figures.js';
import type { PlacedPart } from './plan-parts.js';

/** The order of statuses: not started, started, ended. */
const stages: Record<Status, number> = {
  'not-started': 0,
  'in-progress': 1,
  'on-track': 1,
  'at-risk': 1,
  'off-track': 1,
  'on-hold': 1,
  'partly-achieved': 2,
  'not-achieved': 2,
  cancelled: 2,
  achieved: 2,
};

/** Fields that aren't compared here, and parts, which are compared separately. */
const apart = new Set(['id', 'position', 'updated', 'objectives', 'indicators']);

/** Compares a part with its earlier state. */
export function comparePart(earlier: PlacedPart, part: PlacedPart, add: AddFinding): void {
  if (earlier.name !== part.name) add('renamed', 'change', `was called "${earlier.name}"`);
  if (part.kind === 'indicator') {
    compareFigures(earlier.part as Indicator, part.part as Indicator, add);
    return;
  }
  const [before, after] = [earlier.part, part.part] as [Goal | Objective, Goal | Objective];
  compareStatus(before.status, after.status, add);
  compareProgress(before.progress, after.progress, add);
  compareContent(before, after, add);
}

function compareStatus(before: string | undefined, after: string | undefined, add: AddFinding) {
  if (before === after) return;
  const [old, now] = [before, after].map((word) => readStatus(word ?? ''));
  const message = `status: ${before ?? 'none'} → ${after ?? 'none'}`;
  if (old && now && old !== now && stages[now] < stages[old]) {
    add('status-backwards', 'warning', `${message}, which goes backwards`);
  } else if (!old || old !== now) add('status-changed', 'change', message);
}

function compareProgress(before: number | undefined, after: number | undefined, add: AddFinding) {
  if (before === after) return;
  const message = `progress: ${before ?? 'none'} → ${after ?? 'none'}`;
  if (before !== undefined && after !== undefined && after < before) {
    add('progress-backwards', 'warning', `${message}, which goes backwards`);
  } else add('progress-changed', 'change', message);
}

/** Whether the content of a part and its date changed together. */
function compareContent(before: Goal | Objective, after: Goal | Objective, add: AddFinding) {
  const [old, now] = [before, after] as unknown as Record<string, unknown>[];
  const names = [...new Set([...Object.keys(old!), ...Object.keys(now!)])];
  const changed = names.filter(
    (name) => !apart.has(name) && JSON.stringify(old![name]) !== JSON.stringify(now![name]),
  );
  const changedFields = changed.filter((name) => !['status', 'progress', 'name'].includes(name));
  if (changedFields.length) add('changed', 'change', `changed: ${changedFields.join(', ')}`);
  const isNewDate = before.updated !== after.updated;
  const hasDate = before.updated !== undefined || after.updated !== undefined;
  if (changed.length && !isNewDate && hasDate) {
    add('no-new-date', 'warning', `changed, but "updated" is still ${after.updated}`);
  }
  if (!changed.length && isNewDate && !haveNewParts(before, after)) {
    const dates = `${before.updated ?? 'none'} → ${after.updated ?? 'none'}`;
    add('only-new-date', 'warning', `"updated": ${dates}, but nothing else changed`);
  }
}

/** Whether the objectives or measurements of a part changed, which its date may refer to. */
const haveNewParts = (before: Goal | Objective, after: Goal | Objective) =>
  JSON.stringify([before.objectives, before.indicators]) !==
  JSON.stringify([after.objectives, after.indicators]);
