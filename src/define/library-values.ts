import { LibraryValues } from '../elements/library-values.js';
import { define } from './define.js';

define('library-values', LibraryValues);

declare global {
  interface HTMLElementTagNameMap {
    'library-values': LibraryValues;
  }
}
