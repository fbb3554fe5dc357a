// `<library-plan>` comes first, because elements look for a plan once, when they connect.
import '../define/library-plan.js';
import '../define/library-goals.js';
import '../define/library-vision.js';
import '../define/library-mission.js';
import '../define/library-values.js';
import '../define/library-memberships.js';
import '../define/library-goal-list.js';
import '../define/library-goal.js';
import '../define/library-progress-badge.js';
import '../define/library-progress-summary.js';
import '../define/library-indicator.js';
import '../define/library-timeline.js';
import { drawMarkedElements } from '../define/marked-elements.js';

drawMarkedElements();
