import { LibraryMemberships } from '../elements/library-memberships.js';
import { define } from './define.js';

define('library-memberships', LibraryMemberships);

declare global {
  interface HTMLElementTagNameMap {
    'library-memberships': LibraryMemberships;
  }
}
