/** StratML alone, for pages and scripts that need no other format. */
export { stratmlFormat } from '../../convert/stratml.js';
