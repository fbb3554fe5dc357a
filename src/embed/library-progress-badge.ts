// Includes `<library-plan>`, so that many badges can share one plan.
import '../define/library-plan.js';
import '../define/library-progress-badge.js';
import { drawMarkedElements } from '../define/marked-elements.js';

drawMarkedElements();
