import type { Formats } from './formats.js';
import { type MsgFn, str } from './translate.js';

/** Messages about counting, searching and filtering goals. */
export const findingMessages = (msg: MsgFn, format: Formats) => ({
  summary: msg('Progress at a glance', {
    id: 'summary',
    desc: 'Heading above the number of goals with each status',
  }),
  goalCount: (count: number) =>
    format.plural(
      count,
      msg(str`${format.number(count)} goal|${format.number(count)} goals`, {
        id: 'goal-count',
        desc: 'The number of goals',
      }),
    ),
  objectiveCount: (count: number) =>
    format.plural(
      count,
      msg(str`${format.number(count)} objective|${format.number(count)} objectives`, {
        id: 'objective-count',
        desc: 'The number of objectives',
      }),
    ),
  otherGoals: msg('Other goals', {
    id: 'other-goals',
    desc: 'Heading above the goals without a theme, after those with one',
  }),
  otherParts: msg('Other', {
    id: 'other-parts',
    desc: 'The same if the plan has its own word for goals: heading above the parts without a theme',
  }),
  theme: msg('Theme', {
    id: 'theme',
    desc: 'Label of the filter by theme',
  }),
  moreBelow: (count: string) =>
    msg(str`and ${count} below`, {
      id: 'more-below',
      desc: 'After the objectives that are shown; the value is the number of objectives at deeper levels, such as: 12 steps',
    }),
  showOnly: (status: string) =>
    msg(str`Show only goals with the status: ${status}`, {
      id: 'show-only',
      desc: 'Spoken name of a button that filters the goals; the value is a status',
    }),
  onlyStatus: (status: string) =>
    msg(str`Show only the status: ${status}`, {
      id: 'only-status',
      desc: 'The same if the plan has its own word for goals; the value is a status',
    }),
  filters: msg('Find goals', { id: 'filters', desc: 'Spoken name of the search and its filters' }),
  search: msg('Search', { id: 'search', desc: 'Label of the field to search goals' }),
  tag: msg('Tag', { id: 'tag', desc: 'Label of the filter by tag' }),
  all: msg('All', { id: 'all', desc: 'In a filter: no restriction' }),
  shownOf: (shown: number, total: number) =>
    msg(str`Goals shown: ${format.number(shown)} of ${format.number(total)}`, {
      id: 'shown-of',
      desc: 'Result of a search; the values are numbers',
    }),
  countOf: (count: number, total: number) =>
    msg(str`${format.number(count)} of ${format.number(total)}`, {
      id: 'count-of',
      desc: 'The number of parts that are shown, after the plan’s own word for goals; the values are numbers',
    }),
  nothingMatches: msg('Nothing matches.', {
    id: 'nothing-matches',
    desc: 'Result of a search if the plan has its own word for goals',
  }),
  noMatch: msg('No goal matches.', { id: 'no-match', desc: 'Result of a search' }),
  clear: msg('Clear filters', {
    id: 'clear',
    desc: 'Button that clears the search and the filters',
  }),
});
