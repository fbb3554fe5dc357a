import { asFeed, type Feed } from '../feed-types.js';
import { ConvertError, type ReadOptions } from '../format.js';
import { limits } from '../limits.js';
import type { RepairList } from '../repair-list.js';
import { updateFeed } from '../update-feed.js';
import { assemble } from './assemble.js';
import { placeIndicators } from './place-indicators.js';
import { readNodes } from './read-nodes.js';
import { findHeadings, readSheet, type Sheet } from './read-sheet.js';
import { isEmptyCell, type Table } from './table.js';

function checkSize(tables: readonly Table[]): void {
  let cells = 0;
  for (const { rows } of tables) {
    for (const row of rows) {
      if (row.length > limits.columns)
        throw new ConvertError(`A row has more than ${limits.columns} columns.`);
      cells += row.filter((cell) => !isEmptyCell(cell)).length;
    }
  }
  if (cells > limits.cells)
    throw new ConvertError(`The table has more than ${limits.cells} filled cells.`);
}

function noHeadings(tables: readonly Table[]): ConvertError {
  const first = tables
    .flatMap(({ rows }) => rows)
    .find((row) => row.some((cell) => !isEmptyCell(cell)));
  const found = first
    ?.filter((cell) => !isEmptyCell(cell))
    .slice(0, 12)
    .map((cell) => `“${`${cell}`.slice(0, 40)}”`)
    .join(', ');
  if (!found) return new ConvertError('The table is empty.');
  const expected = 'Level, Id, Parent, Name, Description, Status, Progress, Due, Owners, Note';
  return new ConvertError(
    `The table has no known headings. It has ${found}; expected are headings such as ${expected}, or years.`,
  );
}

/** The language in the row of the plan. */
function languageIn(sheets: readonly Sheet[]): string | undefined {
  for (const { rows } of sheets) {
    for (const row of rows) if (row.has('language')) return row.take('language')?.text;
  }
  return undefined;
}

/** Reads the feed in tables: the sheets of a workbook, or the table of a CSV file. */
export function readTables(
  tables: readonly Table[],
  options: ReadOptions,
  repairs: RepairList,
): Feed {
  checkSize(tables);
  const update = options.update && asFeed(options.update);
  const sheets: Sheet[] = [];
  for (const table of tables) {
    const headings = findHeadings(table, options.language ?? update?.language);
    const wantsTitle = !update && !sheets.some(({ title }) => title);
    if (headings) sheets.push(readSheet(headings, repairs, wantsTitle));
    else if (
      tables.length > 1 &&
      table.rows.some((row) => row.some((cell) => !isEmptyCell(cell)))
    ) {
      repairs.add(table.name ?? '', 'The sheet has no known headings; it was left out.', 'error');
    }
  }
  if (!sheets.length) throw noHeadings(tables);
  const named = languageIn(sheets);
  const language = options.language ?? named ?? update?.language ?? 'en';
  const found = sheets.flatMap((sheet) => readNodes(sheet, language, repairs));
  const hasParts = found.some(
    ({ kind, inside }) => (kind === 'goal' || kind === 'objective') && !inside,
  );
  const isPartial = !hasParts;
  const nodes = placeIndicators(found, update, repairs);
  const namesGroups = !sheets.some(({ headings }) =>
    headings.some(({ column }) => column === 'level'),
  );
  const feed = assemble(nodes, { language, update, repairs, namesGroups });
  const title = sheets.find((sheet) => sheet.title)?.title;
  if (title && feed.title === undefined) feed.title = title;
  if (options.language ?? named ?? (language === 'en' ? undefined : language))
    feed.language = language;
  return updateFeed(feed, { ...options, isPartial }, repairs);
}
