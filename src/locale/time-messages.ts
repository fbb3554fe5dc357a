import type { Formats } from './formats.js';
import { type MsgFn, str } from './translate.js';

/** Messages about due dates, and about changes since a day. */
export const timeMessages = (msg: MsgFn, format: Formats) => ({
  dueRelative: (time: string) =>
    msg(str`due ${time}`, {
      id: 'due-relative',
      desc: 'After the date on which a goal is due; the value is a phrase such as: in 3 weeks, tomorrow',
    }),
  timeline: msg('Timeline', {
    id: 'timeline',
    desc: 'Heading above the dates of goals, objectives and milestones',
  }),
  pointsSince: (points: number, date: string) =>
    format.plural(
      points,
      msg(
        str`${format.number(points)} point since ${date}|${format.number(points)} points since ${date}`,
        {
          id: 'points-since',
          desc: 'How much a progress has changed; the values are a number of percentage points and a date',
        },
      ),
    ),
  upSince: (points: string) =>
    msg(str`Up ${points}`, {
      id: 'up-since',
      desc: 'For screen readers, where an arrow upwards is shown; the value is a phrase such as: 6 points since June 30, 2026',
    }),
  downSince: (points: string) =>
    msg(str`Down ${points}`, {
      id: 'down-since',
      desc: 'For screen readers, where an arrow downwards is shown; the value is a phrase such as: 6 points since June 30, 2026',
    }),
  unchangedSince: (date: string) =>
    msg(str`No change since ${date}`, {
      id: 'unchanged-since',
      desc: 'Where a progress is the same as on an earlier day; the value is a date',
    }),
});

/** Formats a quarter of a year. Each quarter has its own message, because some languages use ordinals. */
export const quarterMessage = (msg: MsgFn) => (quarter: number, year: string) =>
  [
    msg(str`Q1 ${year}`, {
      id: 'quarter-1',
      desc: 'The first quarter of a year; the value is the year',
    }),
    msg(str`Q2 ${year}`, {
      id: 'quarter-2',
      desc: 'The second quarter of a year; the value is the year',
    }),
    msg(str`Q3 ${year}`, {
      id: 'quarter-3',
      desc: 'The third quarter of a year; the value is the year',
    }),
    msg(str`Q4 ${year}`, {
      id: 'quarter-4',
      desc: 'The last quarter of a year; the value is the year',
    }),
  ][quarter - 1]!;
