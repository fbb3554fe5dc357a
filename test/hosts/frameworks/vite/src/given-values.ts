import 'library-goals/define/library-goals.js';
import 'library-goals/define/library-progress-badge.js';
import 'library-goals/define/library-vision.js';
import { type Values, values } from '../../shared/values';

const section = document.createElement('section');
section.lang = 'en';

const vision = document.createElement('library-vision');
const goals = document.createElement('library-goals');
const badge = document.createElement('library-progress-badge');
goals.src = badge.src = 'plan.json';
section.append(vision, goals, badge);

function give({ src, goal, show, asOf }: Values) {
  vision.src = src!;
  Object.assign(goals, { show, asOf });
  badge.goal = goal!;
  document.querySelector('main')!.append(section);
}

export const buttons = Object.entries(values).map(([name, make]) => {
  const button = document.createElement('button');
  button.textContent = name;
  button.onclick = () => give(make());
  return button;
});
