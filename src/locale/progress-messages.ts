import type { Formats } from './formats.js';
import { type MsgFn, str } from './translate.js';

/** Messages about status and progress. */
export const progressMessages = (msg: MsgFn, format: Formats) => ({
  status: msg('Status', { id: 'status', desc: 'The status of a goal: column heading and filter' }),
  statuses: {
    achieved: msg('Achieved', { id: 'status-achieved', desc: 'Status of a goal' }),
    'on-track': msg('On track', { id: 'status-on-track', desc: 'Status of a goal' }),
    'in-progress': msg('In progress', { id: 'status-in-progress', desc: 'Status of a goal' }),
    'at-risk': msg('At risk', { id: 'status-at-risk', desc: 'Status of a goal' }),
    'off-track': msg('Off track', { id: 'status-off-track', desc: 'Status of a goal' }),
    'not-started': msg('Not started', { id: 'status-not-started', desc: 'Status of a goal' }),
    'on-hold': msg('On hold', { id: 'status-on-hold', desc: 'Status of a goal' }),
    'partly-achieved': msg('Partly achieved', {
      id: 'status-partly-achieved',
      desc: 'Status of a goal after the end of the period',
    }),
    'not-achieved': msg('Not achieved', {
      id: 'status-not-achieved',
      desc: 'Status of a goal after the end of the period',
    }),
    cancelled: msg('Cancelled', { id: 'status-cancelled', desc: 'Status of a goal' }),
  },
  noStatus: msg('No status yet', {
    id: 'no-status',
    desc: 'Shown if the status of a goal is unknown',
  }),
  computed: msg('Status computed from progress', {
    id: 'computed',
    desc: 'Shown with a status that was computed, not given in the feed',
  }),
  progress: msg('Progress', { id: 'progress', desc: 'The progress of a goal: column heading' }),
  wholePlan: msg('The whole plan', {
    id: 'whole-plan',
    desc: 'Label of the progress of all goals',
  }),
  overall: msg('Overall progress', {
    id: 'overall',
    desc: 'Label above the progress of all goals',
  }),
  expected: (percent: string) =>
    msg(str`${percent} expected by now`, {
      id: 'expected',
      desc: 'The progress that the plan expected by today; the value is a percentage',
    }),
  facts: (first: string, second: string) =>
    msg(str`${first}, ${second}`, {
      id: 'facts',
      desc: 'Joins short facts, such as: 40%, on track',
    }),
  labeled: (label: string, facts: string) =>
    msg(str`${label}: ${facts}`, {
      id: 'labelled',
      desc: 'A name and facts about it, such as: Goal 3: 40%',
    }),
  explain: msg('How is this worked out?', {
    id: 'explain',
    desc: 'Opens the explanation of a progress figure',
  }),
  explainReported: msg('As reported.', {
    id: 'explain-own',
    desc: 'Explains a progress figure that the feed gives',
  }),
  explainGoals: (counted: number, total: number) =>
    msg(
      str`Mean of the goals whose progress is known (${format.number(counted)} of ${format.number(total)}), by their weight.`,
      { id: 'explain-goals', desc: 'Explains the progress of a whole plan' },
    ),
  explainObjectives: (counted: number, total: number) =>
    msg(
      str`Mean of the objectives whose progress is known (${format.number(counted)} of ${format.number(total)}), by their weight.`,
      { id: 'explain-objectives', desc: 'Explains the progress of a goal' },
    ),
  explainParts: (counted: number, total: number, parts: string) =>
    msg(
      str`Mean of ${format.number(counted)} of ${format.number(total)} (${parts}), by their weight.`,
      {
        id: 'explain-parts',
        desc: 'Explains a progress figure; the last value is the plan’s own word for the parts, in the plural, such as: focus areas',
      },
    ),
  achievedOf: (achieved: number, total: number) =>
    msg(str`${format.number(achieved)} of ${format.number(total)} achieved`, {
      id: 'achieved-of',
      desc: 'How many parts of a plan are achieved; the values are numbers',
    }),
  sentence: (facts: string) =>
    msg(str`${facts}.`, { id: 'sentence', desc: 'Short facts as a sentence: its full stop' }),
  cancelledLeftOut: (count: number) =>
    format.plural(
      count,
      msg(
        str`${format.number(count)} cancelled one is not counted.|${format.number(count)} cancelled ones are not counted.`,
        {
          id: 'cancelled-left-out',
          desc: 'Explains a progress figure: the number of cancelled goals or objectives',
        },
      ),
    ),
  unknownLeftOut: (count: number) =>
    format.plural(
      count,
      msg(
        str`${format.number(count)} whose progress is not known is not counted.|${format.number(count)} whose progress is not known are not counted.`,
        {
          id: 'unknown-left-out',
          desc: 'Explains a progress figure: the number of goals or objectives whose progress is unknown',
        },
      ),
    ),
  lateStart: msg('Should have begun', {
    id: 'late-start',
    desc: 'State of a goal that has not started although its start date has passed',
  }),
  explainMilestones: (counted: number, total: number) =>
    msg(str`Milestones done: ${format.number(counted)} of ${format.number(total)}.`, {
      id: 'explain-milestones',
      desc: 'Explains the progress of a goal',
    }),
  explainIndicators: (counted: number, total: number) =>
    msg(
      str`Mean of the indicators’ way from baseline to target (${format.number(counted)} of ${format.number(total)} known).`,
      { id: 'explain-indicators', desc: 'Explains the progress of a goal' },
    ),
  explainUnknown: msg('Nothing is known from which progress could be worked out.', {
    id: 'explain-unknown',
    desc: 'Explains why there is no progress figure',
  }),
  goalUpdated: msg('Updated', {
    id: 'goal-updated-label',
    desc: 'Before the date on which the information about a goal was last updated',
  }),
  noUpdateSince: (date: string) =>
    msg(str`No update since ${format.date(date)}`, {
      id: 'no-update-since',
      desc: 'Shown if nothing was reported for a year or longer; the value is a date',
    }),
  periodEndedIn: (date: string) =>
    msg(str`This plan’s period ended in ${format.date(date)}.`, {
      id: 'period-ended-in',
      desc: 'Beside figures of a plan whose period has ended; the value is a year, or a month and year',
    }),
  periodEndedOn: (date: string) =>
    msg(str`This plan’s period ended on ${format.date(date)}.`, {
      id: 'period-ended-on',
      desc: 'Beside figures of a plan whose period has ended; the value is a day',
    }),
});
