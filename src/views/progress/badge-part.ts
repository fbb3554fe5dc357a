import { LazyPart } from '../../parts/lazy-part.js';

/** Badges, which most pages have in the smaller script that includes them. */
export const badge = new LazyPart('badge', () => import('./badge.js'));
