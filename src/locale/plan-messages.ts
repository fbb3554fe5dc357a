import type { Formats } from './formats.js';
import { type MsgFn, str } from './translate.js';

/** Messages about the parts of a plan. */
export const planMessages = (msg: MsgFn, format: Formats) => ({
  vision: msg('Vision', { id: 'vision', desc: 'Heading over the vision' }),
  mission: msg('Mission', { id: 'mission', desc: 'Heading over the mission statements' }),
  values: msg('Values', { id: 'values', desc: "Heading over the organisation's values" }),
  memberships: msg('Memberships', {
    id: 'memberships',
    desc: 'Heading over the associations that the organisation is a member of',
  }),
  goals: msg('Strategic Goals', { id: 'goals', desc: 'Heading over the goals' }),
  goalsOf: (period: string) =>
    msg(str`Strategic Goals: ${period}`, {
      id: 'goals-of',
      desc: 'Heading over the goals; the value is a period such as 2015 – 2020',
    }),
  number: msg('No.', { id: 'number', desc: "Column heading over the goals' labels in a table" }),
  goal: msg('Goal', { id: 'goal', desc: 'Column heading over the goals in a table' }),
  goalLabel: (number: number) =>
    msg(str`Strategic Goal ${format.number(number)}`, {
      id: 'goal-label',
      desc: "A goal's label; the value is its number",
    }),
  objectives: msg('Objectives', { id: 'objectives', desc: "Heading over a goal's objectives" }),
  objectiveLabel: (number: number) =>
    msg(str`Objective ${format.number(number)}`, {
      id: 'objective-label',
      desc: "An objective's label; the value is its number within its goal",
    }),
  indicators: msg('Indicators', {
    id: 'indicators',
    desc: "Heading over a goal's performance indicators",
  }),
  milestones: msg('Milestones', { id: 'milestones', desc: "Heading over a goal's milestones" }),
  owners: msg('Responsible', {
    id: 'owners',
    desc: 'Before or over the names of those responsible for a goal',
  }),
  tags: msg('Tags', { id: 'tags', desc: "Before a goal's tags" }),
  links: msg('Links', { id: 'links', desc: 'Heading over further links' }),
  archive: msg('Earlier plans', { id: 'archive', desc: 'Heading over earlier plans' }),
  updated: (date: string) =>
    msg(str`Last modified ${format.date(date)}`, {
      id: 'updated',
      desc: 'At the end of the plan; the value is a date',
    }),
  backToTop: msg('Back to top', {
    id: 'back-to-top',
    desc: 'Link at the end of the plan to the top of the page',
  }),
  linkTo: (label: string) =>
    msg(str`Link to ${label}`, {
      id: 'link-to',
      desc: "Spoken name of the link beside a goal's label that leads to that goal alone",
    }),
  details: msg('Details', {
    id: 'details',
    desc: "Opens a goal's objectives, indicators and milestones",
  }),
  expandAll: msg('Expand all', { id: 'expand-all', desc: 'Button that opens all goals' }),
  collapseAll: msg('Collapse all', { id: 'collapse-all', desc: 'Button that closes all goals' }),
  done: msg('Done', { id: 'done', desc: 'State of a milestone that has been reached' }),
  doneOn: (date: string) =>
    msg(str`Done ${format.date(date)}`, {
      id: 'done-on',
      desc: 'State of a milestone that has been reached; the value is a date',
    }),
  due: (date: string) =>
    msg(str`Due ${format.date(date)}`, {
      id: 'due',
      desc: 'State of a milestone that is not yet reached; the value is a date',
    }),
  overdue: (date: string) =>
    msg(str`Overdue since ${format.date(date)}`, {
      id: 'overdue',
      desc: 'State of a milestone that was not reached by its due date; the value is a date',
    }),
  updates: msg('Updates', {
    id: 'updates',
    desc: 'Heading over the log of what was reported about a goal',
  }),
  earlierUpdates: msg('Earlier updates', {
    id: 'earlier-updates',
    desc: 'Opens the older entries of the log of a goal',
  }),
  more: (count: number) =>
    format.plural(
      count,
      msg(str`${format.number(count)} more|${format.number(count)} more`, {
        id: 'more',
        desc: 'Opens the rest of a list, such as the updates of a goal; the value is their number',
      }),
    ),
  timeSpan: msg('Time', { id: 'time-span', desc: 'Before the start and the due date of a goal' }),
  from: (date: string) =>
    msg(str`From ${format.date(date)}`, {
      id: 'from',
      desc: 'When a goal starts; the value is a date',
    }),
  source: msg('Source', { id: 'source', desc: 'Before the source of an indicator’s figures' }),
  nextUpdate: msg('Next update', {
    id: 'next-update',
    desc: 'Before the date on which the next figure of an indicator is expected',
  }),
  indicator: msg('Indicator', { id: 'indicator', desc: 'Column heading over names of indicators' }),
  baseline: msg('Baseline', { id: 'baseline', desc: "An indicator's figure at the start" }),
  latest: msg('Latest', { id: 'latest', desc: "An indicator's latest figure" }),
  target: msg('Target', { id: 'target', desc: 'The value that an indicator should reach' }),
  actual: msg('Actual', { id: 'actual', desc: 'The figure that was measured' }),
  date: msg('Date', { id: 'date', desc: 'Column heading over dates of measurements' }),
  remark: msg('Note', { id: 'remark', desc: 'Column heading over remarks on measured figures' }),
  chart: msg('Chart', { id: 'chart', desc: 'Opens the line chart of an indicator' }),
  asTable: msg('These figures as a table', {
    id: 'as-table',
    desc: 'Opens the table under a line chart',
  }),
  chartOf: (name: string) =>
    msg(str`Line chart: ${name}. Arrow keys go from point to point.`, {
      id: 'chart-of',
      desc: "Spoken name of a line chart; the value is the indicator's name",
    }),
  noMeasurements: msg('No figures yet', {
    id: 'no-measurements',
    desc: 'Shown if nothing was measured, or progress is unknown',
  }),
  noGoals: msg('No goals have been published yet.', {
    id: 'no-goals',
    desc: 'Shown if a plan has no goals',
  }),
  loading: msg('Loading the plan…', {
    id: 'loading',
    desc: 'Shown while the feed is being loaded',
  }),
  unavailable: msg('The plan can’t be shown at the moment.', {
    id: 'unavailable',
    desc: 'Shown if the feed could not be loaded and the page has no fallback content',
  }),
  nothingToShow: msg('Nothing to show here yet', {
    id: 'nothing-to-show',
    desc: 'Shown if the plan has no content for a part of the page',
  }),
  asOfShort: (moment: number) =>
    msg(str`(as of ${format.moment(moment)})`, {
      id: 'as-of-short',
      desc: 'Beside a badge that could not be refreshed; the value is a date and time',
    }),
  asOf: (moment: number) =>
    msg(str`As of ${format.moment(moment)}: newer information could not be loaded.`, {
      id: 'as-of',
      desc: 'Above a plan that could not be refreshed; the value is a date and time',
    }),
});
