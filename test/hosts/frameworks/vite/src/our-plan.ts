// recipe:start
import 'library-goals/define/library-goals.js';
import 'library-goals/define/library-progress-badge.js';

const fallback = document.createElement('p');
fallback.textContent = 'Our strategic plan is on paper, too.';

export const goals = document.createElement('library-goals');
goals.setAttribute('heading-level', '3');
goals.append(fallback);

export const status = document.createElement('p');
status.setAttribute('role', 'status');

goals.addEventListener('library-load', ({ detail }) => {
  status.textContent = `${detail.plan.goals.length} goals`;
});
goals.addEventListener('library-error', ({ detail }) => {
  status.textContent = detail.error.code;
});
goals.addEventListener('library-goal-toggle', ({ detail }) => {
  status.textContent = `Goal ${detail.goal} is ${detail.open ? 'open' : 'closed'}`;
});

export function badge(goal: string) {
  const badge = document.createElement('library-progress-badge');
  badge.src = 'plan.json';
  badge.goal = goal;
  return badge;
}
// recipe:end
