import { parseMessages } from './parse/parse-messages.js';
import { list, type ListSchema, type Schema } from './schema-kit.js';

/**
 * Makes the schema of a list whose items have unique ids. Of items with the same id, only the
 * first is kept.
 */
export function uniqueList<Value extends { id: string }, Input>(
  item: Schema<Value, Input>,
): ListSchema<Value, Input> {
  const all = list(item);
  return {
    item,
    read(value, path, context) {
      const seen = new Set<string>();
      return all.read(value, path, context)?.filter(({ id }) => {
        if (seen.size !== seen.add(id).size) return true;
        context.report(path, parseMessages.repeatedId(id), 'warning');
        return false;
      });
    },
  };
}
