/** A plan as the elements draw it, as markup with declarative shadow roots; needs no browser. */
export type { SnapshotTag } from '../snapshot/element-snapshot.js';
export { renderSnapshot, type SnapshotOptions, snapshotStyleHash } from '../snapshot/snapshot.js';
