import { LazyPart } from '../../parts/lazy-part.js';

/** Timelines. */
export const timeline = new LazyPart('timeline', () => import('./timeline.js'));
