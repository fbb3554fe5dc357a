import { LibraryGoal } from '../elements/library-goal.js';
import { define } from './define.js';

define('library-goal', LibraryGoal);

declare global {
  interface HTMLElementTagNameMap {
    'library-goal': LibraryGoal;
  }
}
