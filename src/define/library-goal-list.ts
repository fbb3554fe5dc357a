import { LibraryGoalList } from '../elements/library-goal-list.js';
import { define } from './define.js';

define('library-goal-list', LibraryGoalList);

declare global {
  interface HTMLElementTagNameMap {
    'library-goal-list': LibraryGoalList;
  }
}
