import { LibraryPlan } from '../elements/library-plan.js';
import { define } from './define.js';

define('library-plan', LibraryPlan);

declare global {
  interface HTMLElementTagNameMap {
    'library-plan': LibraryPlan;
  }
}
