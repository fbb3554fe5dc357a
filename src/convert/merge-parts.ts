import type { Feed, FeedText } from './feed-types.js';
import { type Fields, isFields, mergeFields, type MergeOptions } from './merge-fields.js';
import { mainText } from './merge-text.js';
import type { RepairList } from './repair-list.js';

type Kind = 'goals' | 'objectives' | 'indicators';

interface PartOptions extends MergeOptions {
  /** Whether the newer plan contains only some of the parts, so that the others aren't missing. */
  isPartial: boolean;
  repairs: RepairList;
}

interface PartContext extends PartOptions {
  /** The kinds of parts in the newer plan. Parts of other kinds aren't missing. */
  kinds: ReadonlySet<Kind>;
  /**
   * Parts of the older plan by ids that are unique in both plans: they are the same parts even if
   * they were moved.
   */
  movable: ReadonlyMap<string, Fields>;
}

const partsIn = (value: unknown) => (Array.isArray(value) ? value.filter(isFields) : []);

/** All parts of a list with their kinds, each before the parts inside it. */
function* everyPart(parent: Fields, kind: Kind): Generator<{ kind: Kind; part: Fields }> {
  for (const part of partsIn(parent[kind])) {
    yield { kind, part };
    yield* everyPart(part, 'objectives');
    yield* everyPart(part, 'indicators');
  }
}

/** The parts with unique ids, by their ids. */
function byUniqueId(feed: Feed): Map<string, Fields | undefined> {
  const found = new Map<string, Fields | undefined>();
  for (const { part } of everyPart(feed as unknown as Fields, 'goals')) {
    if (part.id === undefined) continue;
    const id = `${part.id as string}`;
    found.set(id, found.has(id) ? undefined : part);
  }
  return found;
}

/** The data of both plans that merging their parts needs. */
export function partContext(older: Feed, newer: Feed, options: PartOptions): PartContext {
  const newerIds = byUniqueId(newer);
  const movable = [...byUniqueId(older)].filter(
    (entry): entry is [string, Fields] => !!entry[1] && !!newerIds.get(entry[0]),
  );
  const parts = [...everyPart(newer as unknown as Fields, 'goals')];
  const kinds = new Set(parts.map(({ kind }) => kind));
  return { ...options, kinds, movable: new Map(movable) };
}

/** The id of a part; without one, its position, which is the default in feeds. */
const idOf = ({ id }: Fields, index: number) => `${(id as string | undefined) ?? index + 1}`;

/**
 * Merges the parts of one parent: the parts of the newer plan, each with the other fields of the
 * older one.
 */
export function mergeParts(
  olderList: unknown,
  newerList: unknown,
  kind: Kind,
  path: string,
  context: PartContext,
): Fields[] {
  const { language, isPartial, movable } = context;
  const older = partsIn(olderList);
  const byId = new Map(older.map((part, i) => [idOf(part, i), part]));
  const ids = new Map(older.map((part, i) => [part, idOf(part, i)]));
  const nameOf = (part: Fields) => mainText((part.name ?? part.description) as FeedText, language);
  const byName = new Map(older.map((part) => [nameOf(part), part]));
  const matched = new Map<Fields, Fields>();
  const taken = new Set(byId.keys());
  const merged = partsIn(newerList).map((part, i) => {
    const id = part.id === undefined ? undefined : `${part.id as string}`;
    const match = id === undefined ? byName.get(nameOf(part)) : (movable.get(id) ?? byId.get(id));
    const base = match && !matched.has(match) ? match : {};
    const known = base === match ? ids.get(match) : undefined;
    const whole = mergePart(base, { ...part, id: id ?? known ?? freeId(taken, i) }, path, context);
    taken.add(whole.id as string);
    if (base === match) matched.set(match, whole);
    return whole;
  });
  const rest = older.filter(
    (part) => !matched.has(part) && movable.get(`${part.id as string}`) !== part,
  );
  if (isPartial) {
    const [stay, updated] = [new Set(rest), new Set(matched.values())];
    const kept = older.filter((part) => matched.has(part) || stay.has(part));
    const added = merged.filter((part) => !updated.has(part));
    return [...kept.map((part) => matched.get(part) ?? part), ...added];
  }
  return [...merged, ...keptParts(rest, kind, path, context)];
}

function mergePart(older: Fields, newer: Fields, path: string, context: PartContext): Fields {
  const { objectives, indicators, ...fields } = newer;
  const whole = mergeFields(older, fields, context);
  const at = `${path}${path && ' / '}${newer.id as string}`;
  for (const [kind, list] of [
    ['objectives', objectives],
    ['indicators', indicators],
  ] as const) {
    const parts = mergeParts(older[kind], list, kind, at, context);
    if (parts.length) whole[kind] = parts;
    else delete whole[kind];
  }
  return whole;
}

/** Returns a number that isn't the id of a sibling. */
function freeId(taken: ReadonlySet<string>, index: number): string {
  let number = index + 1;
  while (taken.has(`${number}`)) number += 1;
  return `${number}`;
}

/** Keeps or removes parts that the newer plan doesn't contain, and reports them. */
function keptParts(parts: Fields[], kind: Kind, path: string, context: PartContext): Fields[] {
  const { kinds, removeMissing, repairs, language } = context;
  if (!kinds.has(kind)) return parts;
  for (const part of parts) {
    const name = mainText((part.name ?? part.description) as FeedText, language);
    const message = removeMissing
      ? `“${name}” is no longer in the file and was removed.`
      : `“${name}” is not in the file and was kept as it is.`;
    repairs.add(path, message, removeMissing ? 'info' : 'warning');
  }
  return removeMissing ? [] : parts;
}
