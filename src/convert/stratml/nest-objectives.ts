import type { FeedPart } from '../feed-types.js';
import { isPosition } from './read-part.js';

/**
 * Puts objectives whose number continues that of another one under it: StratML has only one level
 * of them, so 1.2.1 is beside 1.2.
 */
export function nestObjectives(goal: FeedPart, place: readonly number[]): FeedPart {
  const roots: FeedPart[] = [];
  const byNumber = new Map<string, FeedPart>();
  for (const objective of goal.objectives ?? []) {
    const number = objective.label as string | undefined;
    const isDeep = !!number && /^\d+(?:\.\d+){2,}$/.test(number);
    const parent = isDeep ? byNumber.get(number.replace(/\.\d+$/, '')) : undefined;
    const list = parent ? (parent.objectives ??= []) : roots;
    list.push(objective);
    const ownPlace = [...place, list.length];
    if (number) byNumber.set(number, objective);
    if (!parent && !byNumber.has(ownPlace.join('.'))) byNumber.set(ownPlace.join('.'), objective);
    const position = parent ? [number!.replace(/\.\d+$/, ''), list.length].join('.') : undefined;
    if (parent ? number === position : isPosition(number, ownPlace)) delete objective.label;
  }
  return roots.length ? { ...goal, objectives: roots } : goal;
}
