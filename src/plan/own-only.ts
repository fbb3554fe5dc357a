/**
 * Options without a prototype: what isn't given in them is really absent, even where a page has
 * polluted `Object.prototype`.
 */
export function ownOnly<const Options extends object>(options: Options): Options {
  return { __proto__: null, ...options };
}
