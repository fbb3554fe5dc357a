import { baseline } from './contestants.mjs';
import { median, medianOf, ratioOf } from './statistics.mjs';

const number = (value, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const withInterval = ({ value, low, high }, digits) =>
  `${number(value, digits)} [${number(low, digits)}–${number(high, digits)}]`;

const columnOf = (loads, key) => loads.map((load) => load[key]);

/** One condition: time to content and main-thread time, each with its ratio to the hand-written element. */
export function timesTable(condition, contestants, loadsOf) {
  const base = loadsOf(condition.id, baseline);
  const cells = (loads, key) => {
    const values = columnOf(loads, key);
    return [
      withInterval(medianOf(values), 0),
      withInterval(ratioOf(values, columnOf(base, key)), 2),
    ];
  };
  return {
    title: condition.name[0].toUpperCase() + condition.name.slice(1),
    head: ['', 'content, ms', 'ratio', 'main thread, ms', 'ratio'],
    rows: contestants.map(({ id, name }) => {
      const loads = loadsOf(condition.id, id);
      return [name, ...cells(loads, 'content'), ...cells(loads, 'work')];
    }),
  };
}

/** Values that don’t depend on time. The layout shift is the largest of all loads. */
export function sizesTable(conditions, contestants, loadsOf) {
  return {
    title: 'Size, requests and memory of a page',
    head: ['', 'received, kB', 'requests', 'layout shift', 'heap, kB', 'DOM nodes'],
    rows: contestants.map(({ id, name }) => {
      const loads = loadsOf(conditions[0].id, id);
      const middle = (key) => median(columnOf(loads, key));
      const all = conditions.flatMap((condition) => loadsOf(condition.id, id));
      return [
        name,
        number(middle('bytes') / 1000, 1),
        number(middle('requests')),
        number(Math.max(...columnOf(all, 'shift')), 3),
        number(middle('heap') / 1000),
        number(middle('nodes')),
      ];
    }),
  };
}

/** The layout shift of one load of each layout. */
export const shiftsTable = (layouts, loads) => ({
  title: 'Layout shift of each layout, in a place with a reserved height',
  head: ['', 'layout shift'],
  rows: layouts.map(({ name }, i) => [name, number(loads[i].shift, 3)]),
});

export function asText({ title, head, rows }) {
  const lines = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  const print = (line) =>
    line.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ');
  return [title, ...lines.map(print), ''].join('\n');
}

export const asMarkdown = ({ title, head, rows }) =>
  [
    `### ${title}`,
    '',
    ...[head, head.map((_, i) => (i ? '--:' : '---')), ...rows].map(
      (line) => `| ${line.join(' | ')} |`,
    ),
    '',
  ].join('\n');
