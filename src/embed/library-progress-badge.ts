// A page with many badges can give them one plan.
import '../define/library-plan.js';
import '../define/library-progress-badge.js';
import { drawMarkedElements } from '../define/marked-elements.js';

drawMarkedElements();
