import type {} from 'library-goals/define/library-progress-badge.js';
import type {} from 'library-goals';
import {
  type FeedErrorCode,
  type LibraryGoalToggleDetail,
  LibraryGoals,
  type Plan,
  type PlanInput,
} from 'library-goals';
import { LibraryVision } from 'library-goals/elements/library-vision.js';
import example from './example-library.json' with { type: 'json' };

// A tag is its class, with its properties.
const goals = document.querySelector('library-goals')!;
const same: LibraryGoals = goals;
same.src = '/plan.json';
goals.layout = 'cards';
goals.headingLevel = 3;
goals.src = new URL('/plan.json', location.href);
goals.asOf = new Date();
goals.show = ['vision', 'mission'];
document.createElement('library-goal').goal = 3;
document.createElement('library-goal-list').status = ['at risk', 'on track'];
// @ts-expect-error A misspelt property.
goals.headinglevel = 3;
// @ts-expect-error An unknown layout.
goals.layout = 'carts';
// @ts-expect-error An attribute of another element.
document.createElement('library-vision').layout = 'list';
// @ts-expect-error An unknown element.
document.createElement('library-gaols').src;
const vision: LibraryVision = document.createElement('library-vision');
const done: Promise<void> = vision.reload();
void done.then(() => vision.updateComplete);

// A plan is written in the feed's form.
goals.plan = { version: 1, goals: [{ name: { en: 'Lend', de: 'Leihen' }, progress: 40 }] };
goals.plan = null;
goals.plan = example;
const input: PlanInput = { version: 1, goals: [] };
goals.plan = input;
// @ts-expect-error A misspelt field.
goals.plan = { version: 1, goals: [{ nmae: 'Lend' }] };
// @ts-expect-error A plan has goals.
goals.plan = { version: 1 };

// The detail of events is typed.
goals.addEventListener('library-load', ({ detail }) => {
  const plan: Plan = detail.plan;
  const position: number | undefined = plan.goals[0]?.position;
  return [position, detail.issues[0]?.message, detail.url?.length];
});
goals.addEventListener('library-error', ({ detail }) => {
  const code: FeedErrorCode = detail.error.code;
  return code === 'not-found';
});
document.addEventListener('library-goal-toggle', (event) => {
  const { goal, open }: LibraryGoalToggleDetail = event.detail;
  return open && goal.length;
});
goals.addEventListener('library-load', ({ detail }) => {
  // @ts-expect-error A misspelt field of an event.
  return detail.paln;
});
