import { goal, indicator, measurement, milestone, objective } from '../schema.js';
import { documentObject, type SchemaDocs } from './document.js';

const objectiveFields = {
  id: 'The id for links and attributes, unique among its siblings. Default: its position, starting at 1.',
  label:
    'Its label, such as “Strategic Goal 1”. Default: made from its position, in the reader’s language.',
  name: 'Its name, in a few words. A name or a description is required.',
  description: 'What is to be achieved. A name or a description is required.',
  status:
    'Its status: one of the listed words or a synonym; any other text is shown as written. If it is missing, the status is unknown, not “not started”.',
  progress:
    'Its progress in percent. Default: computed from its objectives, milestones or indicators, if it has any.',
  note: 'The latest news, in a sentence or two.',
  owners: 'Who is responsible.',
  tags: 'Keywords to find it by.',
  indicators: 'The figures that measure it.',
  milestones: 'Steps towards it.',
  links: 'Links to further information.',
  updated: 'When its data was last updated.',
  weight: 'Its weight in its parent’s progress, compared with its siblings. Default: 1.',
};

/** The documentation of a goal and its parts. */
export const goalDocs: readonly SchemaDocs[] = [
  documentObject('goal', goal, 'A strategic goal.', {
    ...objectiveFields,
    objectives: 'The parts of the goal.',
  }),
  documentObject('objective', objective, 'A part of a goal.', objectiveFields),
  documentObject('indicator', indicator, 'A figure that measures a goal or an objective.', {
    id: 'The id for attributes, unique among its siblings. Default: its position, starting at 1.',
    name: 'What is measured.',
    unit: 'The unit of measurement, such as “%” or “days”.',
    baseline: 'The value at the beginning. Default: the value of the first measurement.',
    target: 'The value to reach.',
    targetDate: 'When the target is to be reached.',
    direction: 'Whether the value should rise (the default), fall or stay the same.',
    tolerance: 'For a value that should stay the same: the accepted distance from the target.',
    measurements: 'The measured values and their dates.',
  }),
  documentObject(
    'measurement',
    measurement,
    'The value of an indicator, or its target, on a date.',
    {
      date: 'The date of the measurement.',
      actual:
        'The measured value. If it is missing, the chart has a gap; it is never treated as zero.',
      target: 'The target for this date.',
    },
  ),
  documentObject('milestone', milestone, 'A step towards a goal that is either done or not done.', {
    name: 'What is to be done.',
    due: 'When it is due.',
    done: 'The date when it was done, or whether it is done.',
  }),
];
