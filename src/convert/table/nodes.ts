import type { Fields } from '../merge-fields.js';
import type { Kind } from './columns.js';

/** A row as a part of a plan, before it is known where it belongs. */
export interface Node {
  kind: Kind;
  object: Fields;
  /** What the row says its parent is. */
  parent?: string;
  /** The node that it stands in, where the table says so itself. */
  inside?: Node;
  /** Whether it is an indicator of a table that says nothing of goals. */
  isLoose?: boolean;
  /** The word for its level, where it isn't one of the usual ones. */
  levelWord?: string;
  /** The row's first cell. */
  where: string;
}

export const isPart = ({ kind }: Node): boolean => kind === 'goal' || kind === 'objective';
export const isStatement = (kind: Kind): boolean =>
  kind === 'vision' || kind === 'mission' || kind === 'introduction';

/** The field of the parent that holds nodes of a kind. */
export const listOf: Partial<Record<Kind, string>> = {
  objective: 'objectives',
  indicator: 'indicators',
  measurement: 'measurements',
  milestone: 'milestones',
  update: 'updates',
};
