import type { Feed } from '../feed-types.js';
import { RepairList } from '../repair-list.js';
import { headingOf } from './find-heading.js';
import type { Cell } from './table.js';
import { writeTable } from './write-table.js';

/** The columns of a table to fill in. */
const wanted =
  'level id parent name description status progress start due updated owners tags note links linkAddresses unit baseline target targetDate date actual done'.split(
    ' ',
  );

const example: Feed = {
  version: 1,
  goals: [
    { id: '1', name: 'Lend more books', status: 'in-progress', progress: 40, due: '2027-12-31' },
  ],
};

/** Makes a table with headings and an example row. */
export function templateTable(language: string): Cell[][] {
  const [headings = [], row = []] = writeTable(example, language, new RepairList());
  const cells = new Map(headings.map((heading, i) => [heading, row[i] ?? '']));
  const all = wanted.map((column) => headingOf(column, language));
  return [all, all.map((heading) => cells.get(heading) ?? '')];
}
