import { LibraryTimeline } from '../elements/library-timeline.js';
import { define } from './define.js';

define('library-timeline', LibraryTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'library-timeline': LibraryTimeline;
  }
}
