import { LibraryVision } from '../elements/library-vision.js';
import { define } from './define.js';

define('library-vision', LibraryVision);

declare global {
  interface HTMLElementTagNameMap {
    'library-vision': LibraryVision;
  }
}
