import { type MsgFn, str } from './translate.js';

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
