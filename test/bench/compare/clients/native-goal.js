import { goalDetails, hasDetails } from './goal-details.js';

/** A goal made of the browser’s own elements. */
export const nativeGoal = (h, goal) =>
  h(
    'article',
    { class: 'goal', id: goal.id },
    h('h3', {}, h('span', { class: 'label' }, goal.label), ' ', goal.name),
    h('p', {}, goal.description),
    h(
      'p',
      { class: 'figures' },
      h('span', { class: `status ${goal.status}` }, goal.word),
      h('progress', { max: '100', value: goal.percent, 'aria-label': 'Progress' }),
      h('span', {}, `${goal.percent}%`),
    ),
    goal.note && h('p', {}, goal.note),
    hasDetails(goal) && h('details', {}, h('summary', {}, 'Details'), ...goalDetails(h, goal)),
  );
