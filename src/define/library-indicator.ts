import { LibraryIndicator } from '../elements/library-indicator.js';
import { define } from './define.js';

define('library-indicator', LibraryIndicator);

declare global {
  interface HTMLElementTagNameMap {
    'library-indicator': LibraryIndicator;
  }
}
