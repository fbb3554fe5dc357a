import { parseMessages } from './parse/parse-messages.js';
import { list, type ListSchema, type Schema } from './schema-kit.js';

/** A list of things that others refer to: of two with one id, the later is left out. */
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
