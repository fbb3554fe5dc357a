import { goal, indicator, measurement, milestone, objective, update } from '../part-schema.js';
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
  note: 'The latest news, in a sentence or two. Default: the text of the newest of its `updates`.',
  owners: 'Who is responsible.',
  tags: 'Keywords to find it by.',
  start: 'When it starts. Default: the start of the plan’s period.',
  due: 'When it is due. Default: the end of the plan’s period.',
  objectives:
    'Its parts, at any number of levels. Three levels are shown; deeper ones are counted.',
  indicators: 'The figures that measure it.',
  milestones: 'Steps towards it.',
  links: 'Links to further information.',
  updates:
    'A log of what was reported about it, each entry with its date. Entries with a later date appear on that date.',
  updated: 'When its data was last updated. Default: the date of the newest of its `updates`.',
  weight: 'Its weight in its parent’s progress, compared with its siblings. Default: 1.',
};

/** The documentation of a goal and its parts. */
export const goalDocs: readonly SchemaDocs[] = [
  documentObject('goal', goal, 'A strategic goal.', {
    ...objectiveFields,
    group: 'The id of the group that it belongs to.',
  }),
  documentObject(
    'objective',
    objective,
    'A part of a goal or of another objective.',
    objectiveFields,
  ),
  documentObject('indicator', indicator, 'A figure that measures a goal or an objective.', {
    id: 'The id for attributes, unique among its siblings. Default: its position, starting at 1.',
    name: 'What is measured.',
    description: 'What exactly is measured, and how.',
    unit: 'The unit of measurement, such as “%” or “days”.',
    baseline:
      'The value at the beginning. Default: the value of the first measurement. No progress is computed from text.',
    target: 'The value to reach. No progress is computed from text, such as “all branches”.',
    targetDate: 'When the target is to be reached.',
    direction: 'Whether the value should rise (the default), fall or stay the same.',
    tolerance: 'For a value that should stay the same: the accepted distance from the target.',
    weight: 'Its weight in the progress, compared with the other indicators. Default: 1.',
    measurements: 'The measured values and their dates.',
    source: 'Where its values come from.',
    nextUpdate: 'When the next value is expected.',
    owners: 'Who is responsible.',
  }),
  documentObject(
    'measurement',
    measurement,
    'The value of an indicator, or its target, on a date.',
    {
      date: 'The date of the measurement.',
      label: 'What to show instead of the date, such as “Fall 2023”.',
      actual:
        'The measured value. If it is missing, the chart has a gap; it is never treated as zero.',
      target: 'The target for this date.',
      note: 'A remark on this value.',
    },
  ),
  documentObject('update', update, 'What was reported about a goal or an objective on a date.', {
    date: 'When it was reported.',
    text: 'What was reported.',
    by: 'Who reported it.',
  }),
  documentObject('milestone', milestone, 'A step towards a goal that is either done or not done.', {
    name: 'What is to be done.',
    due: 'When it is due.',
    done: 'The date when it was done, or whether it is done.',
  }),
];
