import { withNullPrototype } from '../plan/null-prototype.js';

/**
 * An event listener for a template. Lit also passes the listener to `addEventListener` as its options,
 * so a function would have every option that a page has added to `Object.prototype`.
 */
export const listener = <Fired extends Event>(handleEvent: (event: Fired) => void) =>
  withNullPrototype({ handleEvent });
