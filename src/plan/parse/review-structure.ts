import { nearestName } from '../nearest-name.js';
import type { PlacedPart } from '../parts.js';
import { pickText } from '../pick-text.js';
import type { Plan, Text } from '../schema.js';
import { maxIssues, type ParseContext } from './parse-context.js';
import { parseMessages } from './parse-messages.js';

/** Languages that have no plural forms. */
const withoutPlural = /^(?:zh|ja|ko|th|vi|id|ms|lo|my|km)\b/i;

const needsPlural = (name: Text, language: string) =>
  (typeof name === 'string' ? [language] : Object.keys(name)).some(
    (tag) => !withoutPlural.test(tag),
  );

/** Warns about names of levels that are missing, repeated, or have no plural. */
export function reviewLevels(
  { levels, language }: Plan,
  parts: readonly PlacedPart[],
  { report }: ParseContext,
): void {
  if (!levels) return;
  const seen = new Set<string>();
  for (const [i, { name, plural }] of levels.entries()) {
    const { text } = pickText(name, language, language);
    const folded = text.trim().toLowerCase();
    if (seen.size === seen.add(folded).size) {
      report(`levels[${i}].name`, parseMessages.repeatedLevel(text), 'warning');
    }
    if (plural === undefined && needsPlural(name, language)) {
      report(`levels[${i}]`, parseMessages.levelWithoutPlural(text), 'warning');
    }
  }
  const used = parts.reduce((most, { level }) => Math.max(most, level + 1), 0);
  if (levels.length < used) {
    report('levels', parseMessages.levelsWithoutName(levels.length, used), 'warning');
  }
}

/** Warns about groups that don't exist, and groups without goals. */
export function reviewGroups({ groups = [], goals }: Plan, { issues, report }: ParseContext): void {
  const ids = groups.map(({ id }) => id);
  const known = new Set(ids);
  const used = new Set<string>();
  for (const { group, position } of goals) {
    if (group === undefined) continue;
    used.add(group);
    if (known.has(group)) continue;
    const nearest =
      issues.length < maxIssues && (nearestName(group, ids) ?? idOfName(group, groups));
    report(
      `goals[${position - 1}].group`,
      parseMessages.noSuchGroup(group, nearest, ids.slice(0, 5)),
      'warning',
    );
  }
  for (const [i, id] of ids.entries()) {
    if (!used.has(id)) report(`groups[${i}]`, parseMessages.emptyGroup(id), 'warning');
  }
}

/** Finds the id of a group by its name, for goals that refer to the name instead of the id. */
function idOfName(name: string, groups: NonNullable<Plan['groups']>): string | undefined {
  const plain = name.trim().toLowerCase();
  const isNamed = (text: Text) =>
    (typeof text === 'string' ? [text] : Object.values(text)).some(
      (one) => one.trim().toLowerCase() === plain,
    );
  return groups.find((group) => isNamed(group.name))?.id;
}
