/** Creates an object without a prototype, so that it has own properties only. */
export const emptyObject = () => Object.create(null) as Record<string, unknown>;

/**
 * Copies options to an object without a prototype, so that a missing option stays missing even if
 * a page has added it to `Object.prototype`.
 */
export function withNullPrototype<const Options extends object>(options: Options): Options {
  return { __proto__: null, ...options };
}
