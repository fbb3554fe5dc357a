/** A plan as the elements draw it, as markup with declarative shadow roots and as pages for frames; needs no browser. */
export type { SnapshotTag } from '../snapshot/element-snapshot.js';
export { renderSnapshot, type SnapshotOptions, snapshotStyleHash } from '../snapshot/snapshot.js';
export { type FramePart, frameParts, type NamedFrame } from '../frame/frame-part.js';
export { type FrameOptions, framePage } from '../frame/frame-page.js';
export { type OEmbed, oembed, type OEmbedOptions } from '../frame/oembed.js';
