/** The feed’s goals as every contestant other than library-goals draws them, in English. */

const words = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
  achieved: 'Achieved',
  'on-hold': 'On hold',
};

const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const milestoneOf = ({ name, due, done }) => ({
  name: name.en,
  due: due ? month.format(new Date(due)) : 'no date',
  state: done ? 'done' : 'due',
});

const goalOf = ({ id, label, name, description, note, status, progress, ...parts }) => ({
  id: `goal-${id}`,
  label: label.en,
  name: name.en,
  description: description.en,
  note: note?.en,
  status,
  word: words[status],
  percent: progress,
  objectives: parts.objectives.map(({ name, progress }) => ({
    name: name.en,
    percent: progress ?? 0,
  })),
  milestones: parts.milestones.map(milestoneOf),
});

export const readGoals = (feed) => feed.goals.map(goalOf);

export const loadGoals = async () => readGoals(await (await fetch('/plan.json')).json());
