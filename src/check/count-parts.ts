import type { Goal, Objective, Plan } from '../plan/schema.js';

/** The number of parts of each kind in a plan. */
export interface PartCounts {
  goals: number;
  objectives: number;
  indicators: number;
  measurements: number;
  milestones: number;
}

export function countParts({ goals }: Plan): PartCounts {
  const counts = { goals: 0, objectives: 0, indicators: 0, measurements: 0, milestones: 0 };
  const count = (kind: 'goals' | 'objectives', parts: readonly (Goal | Objective)[]) => {
    counts[kind] += parts.length;
    for (const part of parts) {
      const { indicators = [], milestones = [], objectives = [] } = part as Goal;
      counts.indicators += indicators.length;
      counts.milestones += milestones.length;
      for (const { measurements = [] } of indicators) counts.measurements += measurements.length;
      count('objectives', objectives);
    }
  };
  count('goals', goals);
  return counts;
}
