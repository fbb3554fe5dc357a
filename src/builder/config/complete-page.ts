import type { ShownTag } from './shown-elements.js';

const tags: readonly ShownTag[] = ['library-goals', 'library-goal', 'library-progress-badge'];

/** Whether an element can be shown by a page that contains all it needs. */
export const hasCompletePage = (tag: ShownTag) => tags.includes(tag);
