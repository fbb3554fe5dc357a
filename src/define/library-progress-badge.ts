import { LibraryProgressBadge } from '../elements/library-progress-badge.js';
import { define } from './define.js';

define('library-progress-badge', LibraryProgressBadge);

declare global {
  interface HTMLElementTagNameMap {
    'library-progress-badge': LibraryProgressBadge;
  }
}
