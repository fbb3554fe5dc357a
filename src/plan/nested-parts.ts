import type { ParseContext } from './parse/parse-context.js';
import { parseMessages } from './parse/parse-messages.js';
import { isObject, maxItems, ownField, type Schema } from './schema-kit.js';

/** The maximum number of levels of goals and objectives. */
export const maxLevels = 64;

/**
 * Makes the schema of a goal or an objective. One that contains itself, as objects in code can, or
 * is nested too deep is left out.
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

/** The schema of list items that contain such a list, too. */
export interface RecursiveSchema<Value = unknown, Input = unknown> extends Schema<Value, Input> {
  readonly whole: () => object;
}

export const recursive = <Value, Input>(
  whole: () => Schema<Value, Input>,
): RecursiveSchema<Value, Input> => ({
  whole,
  read: (value, path, context) => whole().read(value, path, context),
});

/** Whether there are more objectives, at all levels together, than a list may have items. */
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
