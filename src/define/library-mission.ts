import { LibraryMission } from '../elements/library-mission.js';
import { define } from './define.js';

define('library-mission', LibraryMission);

declare global {
  interface HTMLElementTagNameMap {
    'library-mission': LibraryMission;
  }
}
