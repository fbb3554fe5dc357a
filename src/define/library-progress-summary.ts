import { LibraryProgressSummary } from '../elements/library-progress-summary.js';
import { define } from './define.js';

define('library-progress-summary', LibraryProgressSummary);

declare global {
  interface HTMLElementTagNameMap {
    'library-progress-summary': LibraryProgressSummary;
  }
}
