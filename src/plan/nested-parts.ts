import type { ParseContext } from './parse/parse-context.js';
import { parseMessages } from './parse/parse-messages.js';
import { isObject, maxItems, ownField, type Schema } from './schema-kit.js';

/** How many levels of goals and objectives are read. */
export const maxLevels = 64;

/**
 * A goal or an objective: one that is within itself, as objects in a program may be, or too far
 * down is left out.
 */
export function part<S extends Schema<unknown>>(schema: S): S {
  const read = (value: unknown, path: string, context: ParseContext) => {
    const { parents, report } = context;
    if (parents.includes(value)) return report(path, parseMessages.withinItself);
    if (parents.length >= maxLevels) return report(path, parseMessages.tooDeep(maxLevels));
    parents.push(value);
    const found = schema.read(value, path, context);
    parents.pop();
    return found;
  };
  return { ...schema, read };
}

/** The schema of a list's items that contain such a list themselves. */
export interface RecursiveSchema<Value = unknown, Input = unknown> extends Schema<Value, Input> {
  readonly whole: () => object;
}

export const recursive = <Value, Input>(
  whole: () => Schema<Value, Input>,
): RecursiveSchema<Value, Input> => ({
  whole,
  read: (value, path, context) => whole().read(value, path, context),
});

/** Whether there are more objectives, at all levels together, than one list may have items. */
export function hasTooManyParts(goals: readonly unknown[]): boolean {
  let count = 0;
  let lists: (readonly unknown[])[] = [goals];
  for (let level = 0; level < maxLevels && lists.length; level += 1) {
    const below: (readonly unknown[])[] = [];
    for (const list of lists) {
      for (const item of list) {
        const objectives = isObject(item) && ownField(item, 'objectives');
        if (!Array.isArray(objectives)) continue;
        count += objectives.length;
        if (count > maxItems) return true;
        below.push(objectives);
      }
    }
    lists = below;
  }
  return false;
}
