/** An object without a prototype: it holds nothing but what is put into it. */
export const emptyObject = () => Object.create(null) as Record<string, unknown>;

/**
 * Options without a prototype: an option that isn't given is really absent, even where a page has
 * polluted `Object.prototype`.
 */
export function withNullPrototype<const Options extends object>(options: Options): Options {
  return { __proto__: null, ...options };
}
