import type { Fields } from '../merge-fields.js';
import type { Kind } from './columns.js';

/** A row as a part of a plan, before its parent is known. */
export interface Node {
  kind: Kind;
  object: Fields;
  /** The parent named in the row. */
  parent?: string;
  /** The node that contains it, if the table shows this. */
  inside?: Node;
  /** Whether it is an indicator in a table that doesn't name goals. */
  isLoose?: boolean;
  /** The word for its level, if it isn't a usual one. */
  levelWord?: string;
  /** The name of the row's first cell. */
  where: string;
}

export const isPart = ({ kind }: Node): boolean => kind === 'goal' || kind === 'objective';
export const isStatement = (kind: Kind): boolean =>
  kind === 'vision' || kind === 'mission' || kind === 'introduction';

/** The field of the parent that contains nodes of a kind. */
export const listOf: Partial<Record<Kind, string>> = {
  objective: 'objectives',
  indicator: 'indicators',
  measurement: 'measurements',
  milestone: 'milestones',
  update: 'updates',
};
