import { LibraryGoals } from '../elements/library-goals.js';
import { define } from './define.js';

define('library-goals', LibraryGoals);

declare global {
  interface HTMLElementTagNameMap {
    'library-goals': LibraryGoals;
  }
}
