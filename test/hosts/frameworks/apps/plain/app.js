// recipe:start
import 'library-goals/define/library-goals.js';
import 'library-goals/define/library-progress-badge.js';
import 'library-goals/define/library-vision.js';

export function start(place, plan, nextPlan) {
  place.innerHTML = `
    <button id="hide">Hide or show</button>
    <button id="next">Next plan</button>
    <library-goals id="plan" lang="zh-Hant" layout="accordion" heading-level="3"></library-goals>
    <library-vision id="failing" src="missing.json"><p>Our vision as PDF</p></library-vision>
    <button id="more">More</button>
    <button id="less">Less</button>
    <button id="turn">Turn</button>
    <ul></ul>
    <output id="heard"></output>`;
  const find = (selector) => place.querySelector(selector);
  const on = (id, act) => find(id).addEventListener('click', act);

  const goals = find('#plan');
  goals.plan = plan;
  const neighbour = find('#failing');
  on('#hide', () => (goals.isConnected ? goals.remove() : neighbour.before(goals)));
  on('#next', () => (goals.plan = nextPlan));

  const heard = [];
  const hear = (words) => (find('#heard').textContent = (heard.push(words), heard.join(', ')));
  // The events bubble: one listener hears all elements.
  place.addEventListener('library-load', ({ target, detail }) => {
    if (target === goals) hear(`load ${detail.plan.goals.length}`);
  });
  place.addEventListener('library-error', ({ detail }) => hear(`error ${detail.error.code}`));
  place.addEventListener('library-goal-toggle', ({ detail }) =>
    hear(`toggle ${detail.goal} ${detail.open}`),
  );

  const list = find('ul');
  const add = (goal) => {
    const badge = document.createElement('library-progress-badge');
    Object.assign(badge, { src: 'plan.json', goal, variant: 'bar' });
    const item = document.createElement('li');
    item.append(badge);
    list.append(item);
  };
  ['a', 'b', 'c'].forEach(add);
  on('#more', () => add('d'));
  on('#less', () => list.firstElementChild.remove());
  on('#turn', () => list.append(...[...list.children].reverse()));
}
// recipe:end
