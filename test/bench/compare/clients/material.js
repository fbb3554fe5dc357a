import '@material/web/chips/assist-chip.js';
import '@material/web/labs/card/outlined-card.js';
import '@material/web/progress/linear-progress.js';
import './cards.css';
import { drawGoals } from './draw-goals.js';
import { goalDetails, hasDetails } from './goal-details.js';

// Material Web has no disclosure: the browser’s own is used.
await drawGoals((h, goal) =>
  h(
    'md-outlined-card',
    { class: 'card', id: goal.id },
    h('h3', {}, h('span', { class: 'label' }, goal.label), ' ', goal.name),
    h('p', {}, goal.description),
    h(
      'div',
      { class: 'figures' },
      h('md-assist-chip', { label: goal.word }),
      h('md-linear-progress', { value: goal.percent / 100, 'aria-label': 'Progress' }),
      h('span', {}, `${goal.percent}%`),
    ),
    goal.note && h('p', {}, goal.note),
    hasDetails(goal) && h('details', {}, h('summary', {}, 'Details'), ...goalDetails(h, goal)),
  ),
);
