import { type Case, cases, someGoals } from '../../shared/cases';
import { buttons } from './given-values';
import { badge, goals, status } from './our-plan';

function show({ plan, src, layout, lang }: Case) {
  goals.plan = plan ?? null;
  goals.src = src ?? null;
  goals.layout = layout;
  goals.lang = lang;
}

function item(goal: string) {
  const item = document.createElement('li');
  item.append(badge(goal));
  return item;
}

const list = document.createElement('ul');
list.append(...someGoals.map(item));
show(cases.first);
document.querySelector('main')!.append(goals, status, list);

const deeds = [
  () => show(cases.first),
  () => show(cases.second),
  () => show(cases.lost),
  () => (goals.isConnected ? goals.remove() : status.before(goals)),
  () => list.append(item('4')),
  () => list.firstElementChild!.remove(),
  () => list.append(...[...list.children].reverse()),
];
document.querySelectorAll('button').forEach((button, place) => {
  button.onclick = deeds[place]!;
});
document.querySelector('main')!.prepend(...buttons);
