import type { Feed, FeedText } from './feed-types.js';
import { type Fields, isFields, mergeFields, type MergeOptions } from './merge-fields.js';
import { mainText } from './merge-text.js';
import type { RepairList } from './repair-list.js';

type Kind = 'goals' | 'objectives' | 'indicators';

interface PartOptions extends MergeOptions {
  /** Whether the newer plan holds a few parts only: then none is missing. */
  isPartial: boolean;
  repairs: RepairList;
}

interface PartContext extends PartOptions {
  /** The kinds of parts that the newer plan holds: of the others it says nothing. */
  kinds: ReadonlySet<Kind>;
  /** Parts of the older plan by an id that is unique in both: they are the same wherever they stand. */
  movable: ReadonlyMap<string, Fields>;
}

const partsIn = (value: unknown) => (Array.isArray(value) ? value.filter(isFields) : []);

/** All parts of a plan with their kinds, those at the top first. */
function* everyPart(parent: Fields, kind: Kind): Generator<{ kind: Kind; part: Fields }> {
  for (const part of partsIn(parent[kind])) {
    yield { kind, part };
    yield* everyPart(part, 'objectives');
    yield* everyPart(part, 'indicators');
  }
}

/** Parts by ids that no other part has. */
function byUniqueId(feed: Feed): Map<string, Fields | undefined> {
  const found = new Map<string, Fields | undefined>();
  for (const { part } of everyPart(feed as unknown as Fields, 'goals')) {
    if (part.id === undefined) continue;
    const id = `${part.id as string}`;
    found.set(id, found.has(id) ? undefined : part);
  }
  return found;
}

/** What merging the parts of two plans needs to know of both. */
export function partContext(older: Feed, newer: Feed, options: PartOptions): PartContext {
  const newerIds = byUniqueId(newer);
  const movable = [...byUniqueId(older)].filter(
    (entry): entry is [string, Fields] => !!entry[1] && !!newerIds.get(entry[0]),
  );
  const parts = [...everyPart(newer as unknown as Fields, 'goals')];
  const kinds = new Set(parts.map(({ kind }) => kind));
  return { ...options, kinds, movable: new Map(movable) };
}

/** A part's own id; where it has none, its position, which feeds take for it. */
const idOf = ({ id }: Fields, index: number) => `${(id as string | undefined) ?? index + 1}`;

/** The parts of one parent: those of the newer plan, each with what the older one knows of it. */
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

/** A number that no sibling has for its id. */
function freeId(taken: ReadonlySet<string>, index: number): string {
  let number = index + 1;
  while (taken.has(`${number}`)) number += 1;
  return `${number}`;
}

/** What becomes of parts that the newer plan doesn't have. */
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
