import { joinStringsAndValues } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';

/** A language's messages by id; `{0}` stands for a message's first value. */
export type Templates = Readonly<Record<string, string>>;

interface Tagged {
  strings: TemplateStringsArray;
  values: unknown[];
}

/**
 * A `msg` for one language, typed as lit-localize's so that its extractor finds the messages.
 * `configureLocalization` would be the page's only language and could collide with the host's own.
 */
export function createMsg(templates: Templates = {}): MsgFn {
  const msg = (source: string | Tagged, { id }: { id: string }) => {
    const { strings, values }: { strings: readonly string[]; values: unknown[] } =
      typeof source === 'string' ? { strings: [source], values: [] } : source;
    return Object.hasOwn(templates, id)
      ? templates[id]!.replace(/\{(\d+)\}/g, (_, place: string) => String(values[+place]))
      : joinStringsAndValues(strings as unknown as TemplateStringsArray, values);
  };
  return msg as unknown as MsgFn;
}
