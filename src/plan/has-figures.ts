import { goalProgress } from './progress.js';
import type { Plan } from './schema.js';

/** Whether a plan says of any goal how it stands or how far it has come. */
export function hasFigures({ goals }: Plan): boolean {
  return goals.some((goal) => goal.status || goalProgress(goal).rule !== 'unknown');
}
