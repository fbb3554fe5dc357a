/** The messages of a language by id; `{0}` stands for the first value of a message. */
export type Templates = Readonly<Record<string, string>>;

/** A text with values, as the tag `str` returns it. */
interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

interface Tag {
  (strings: TemplateStringsArray, ...values: unknown[]): Template;
  /** Marks the tag for lit-localize’s extractor. */
  _LIT_LOCALIZE_STR_?: never;
}

/** The template tag of a message with values. */
export const str: Tag = (strings, ...values) => ({ strings, values });

/** Returns a message in one language. */
export interface MsgFn {
  (source: string | Template, options: { id: string; desc?: string }): string;
  /** Marks calls for lit-localize’s extractor. */
  _LIT_LOCALIZE_MSG_?: never;
}

/**
 * Makes the `msg` function of a language. It has the form of lit-localize’s, so that its extractor
 * finds the messages. `configureLocalization` of lit-localize would allow only one language per page.
 *
 * @param templates the messages of the language; a missing one is in English
 * @see https://lit.dev/docs/localization/overview/
 */
export const createMsg =
  (templates: Templates = {}): MsgFn =>
  (source, { id }) => {
    const { strings, values } =
      typeof source === 'string' ? { strings: [source], values: [] } : source;
    return Object.hasOwn(templates, id)
      ? templates[id]!.replace(/\{(\d+)\}/g, (_, index: string) => String(values[+index]))
      : strings.reduce((text, part, i) => `${text}${String(values[i - 1])}${part}`);
  };
