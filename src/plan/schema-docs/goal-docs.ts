import { goal, indicator, measurement, milestone, objective } from '../schema.js';
import { documentObject, type SchemaDocs } from './document.js';

const objectiveFields = {
  id: 'What links and attributes call it, unique among its siblings. Default: its place, from 1.',
  label:
    'What it is called, as “Strategic Goal 1”. Default: made from its place, in the reader’s language.',
  name: 'Its name in a few words. It needs a name or a description.',
  description: 'What is meant to be achieved. It needs a name or a description.',
  status:
    'How it stands: a word of the list or a synonym of one; any other word is shown as written. Absent means unknown, never “not started”.',
  progress:
    'How far it has come, in percent. Absent: worked out from its objectives, milestones or indicators, where there are any.',
  note: 'The latest word on it, in a sentence or two.',
  owners: 'Who is responsible.',
  tags: 'Words to find it by.',
  indicators: 'Figures by which it is judged.',
  milestones: 'Steps on the way.',
  links: 'Where to read more.',
  updated: 'When something was last said of it.',
  weight: 'How much it counts in its parent’s progress, compared with its siblings. Default: 1.',
};

/** The parts of a goal, in words. */
export const goalDocs: readonly SchemaDocs[] = [
  documentObject('goal', goal, 'A strategic goal.', {
    ...objectiveFields,
    objectives: 'The parts that it is divided into.',
  }),
  documentObject('objective', objective, 'A part of a goal.', objectiveFields),
  documentObject('indicator', indicator, 'A figure by which a goal or an objective is judged.', {
    id: 'What attributes call it, unique among its siblings. Default: its place, from 1.',
    name: 'What is measured.',
    unit: 'What it is measured in, as “%” or “days”.',
    baseline: 'The figure at the beginning. Default: the first measurement’s.',
    target: 'The figure to be reached.',
    targetDate: 'When it is to be reached.',
    direction: 'Whether the figure is meant to rise (the default), to fall or to stay.',
    tolerance: 'For a figure that is meant to stay: how far from the target is near enough.',
    measurements: 'What was measured when.',
  }),
  documentObject(
    'measurement',
    measurement,
    'What an indicator was, or was meant to be, on a date.',
    {
      date: 'When it was measured.',
      actual: 'The figure that was measured. Absent: a gap, never zero.',
      target: 'The figure that was meant to be reached by then.',
    },
  ),
  documentObject(
    'milestone',
    milestone,
    'A step on the way: done or not, whatever comes between.',
    {
      name: 'What is to be done.',
      due: 'When it is to be done.',
      done: 'When it was done, or whether it is.',
    },
  ),
];
