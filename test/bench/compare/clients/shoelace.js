import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js';
import './cards.css';
import { drawGoals } from './draw-goals.js';
import { goalDetails, hasDetails } from './goal-details.js';

const variants = {
  'on-track': 'success',
  achieved: 'success',
  'at-risk': 'warning',
  'off-track': 'danger',
};

await drawGoals((h, goal) =>
  h(
    'sl-card',
    { class: 'card', id: goal.id },
    h('h3', {}, h('span', { class: 'label' }, goal.label), ' ', goal.name),
    h('p', {}, goal.description),
    h(
      'div',
      { class: 'figures' },
      h('sl-badge', { variant: variants[goal.status] ?? 'neutral', pill: '' }, goal.word),
      h('sl-progress-bar', { value: goal.percent, label: 'Progress' }),
      h('span', {}, `${goal.percent}%`),
    ),
    goal.note && h('p', {}, goal.note),
    hasDetails(goal) && h('sl-details', { summary: 'Details' }, ...goalDetails(h, goal)),
  ),
);
