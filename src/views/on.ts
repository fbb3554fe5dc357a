import { withNullPrototype } from '../plan/null-prototype.js';

/**
 * An event handler for a template. Lit gives what it is handed to `addEventListener` as its options
 * as well, so a plain function would bring along what a page has added to `Object.prototype`.
 */
export const on = <Fired extends Event>(handleEvent: (event: Fired) => void) =>
  withNullPrototype({ handleEvent });
