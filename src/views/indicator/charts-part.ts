import { LazyPart } from '../../parts/lazy-part.js';

/** Line charts with their tables, which are loaded when the first one is shown. */
export const charts = new LazyPart('charts', () => import('./charts.js'));
