/** CSV alone, for pages and scripts that need no other format. */
export { csvFormat } from '../../convert/csv.js';
