import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { limits, lines, read, template, write } from '../support/convert.mjs';
import { feedArbitrary, plainFeed } from '../support/feed-arbitraries.mjs';

test('feed → XLSX → feed keeps everything', async () => {
  await fc.assert(
    fc.asyncProperty(feedArbitrary({ severalLanguages: true }), async (generated) => {
      const feed = plainFeed(generated);
      const { output, repairs } = await write('xlsx', feed);
      assert.deepEqual(repairs, []);
      assert.deepEqual((await read('xlsx', output)).feed, feed);
    }),
    { numRuns: 40 },
  );
});

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel writes it, from its sheets by name: rows as XML, and the XML after them. */
function workbook(sheets, extra = {}) {
  const names = Object.keys(sheets);
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${relations}"><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rIdS" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    ...extra,
  };
  names.forEach((name, i) => {
    const [rows, after = ''] = [sheets[name]].flat();
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `${head}<worksheet ${main}><sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, xml]) => [
        name,
        typeof xml === 'string' ? strToU8(xml) : xml,
      ]),
    ),
  );
}

const cell = (at, text) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number, ...cells) => `<row r="${number}">${cells.join('')}</row>`;
const headings = row(
  1,
  cell('A1', 'Goal'),
  cell('B1', 'Action'),
  cell('C1', 'Progress'),
  cell('D1', 'Due'),
  cell('E1', 'Note'),
);

test('reads percentages, dates, merged cells, formulas and errors', async () => {
  const bytes = workbook({
    Plan: [
      headings +
        row(
          2,
          cell('A2', 'Lend'),
          cell('B2', 'Open longer'),
          '<c r="C2" s="1"><v>0.4</v></c>',
          '<c r="D2" s="2"><v>46112</v></c>',
          '<c r="E2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
        ) +
        row(
          3,
          '<c r="A3"/>',
          cell('B3', 'Buy books'),
          '<c r="C3" s="3"><v>0.125</v></c>',
          '<c r="E3" t="e"><f>A99</f><v>#REF!</v></c>',
        ) +
        row(4, cell('A4', 'Teach'), '<c r="C4"><f>1+1</f></c>'),
      '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
    ],
  });
  const { feed, repairs } = await read('xlsx', bytes);
  assert.deepEqual(feed.goals, [
    {
      name: 'Lend',
      objectives: [
        { name: 'Open longer', progress: 40, due: '2026-03-31', note: 'ab' },
        { name: 'Buy books', progress: 12.5 },
      ],
    },
    { name: 'Teach' },
  ]);
  assert.deepEqual(lines(repairs).sort(), [
    'A2: info: The cells A2:A3 are merged; each row has their value.',
    'C4: error: The cell has a formula without a result; it was left out. Open and save the file in a spreadsheet.',
    'E3: error: The cell contains the error #REF!; it was left out.',
  ]);
});

test('every sheet with known headings is read; figures join the indicators of another sheet', async () => {
  const bytes = workbook({
    Goals:
      row(1, cell('A1', 'Level'), cell('B1', 'ID'), cell('C1', 'Name')) +
      row(2, cell('A2', 'Goal'), cell('B2', 'g'), cell('C2', 'G')) +
      row(3, cell('A3', 'Indicator'), cell('B3', 'i'), cell('C3', 'Loans')),
    Figures:
      row(1, cell('A1', 'Indicator'), cell('B1', '2023')) +
      row(2, cell('A2', 'Loans'), '<c r="B2"><v>5</v></c>'),
    Notes: row(1, cell('A1', 'Anything')),
  });
  const { feed, repairs } = await read('xlsx', bytes);
  assert.deepEqual(feed.goals, [
    {
      id: 'g',
      name: 'G',
      indicators: [{ name: 'Loans', id: 'i', measurements: [{ date: '2023', actual: 5 }] }],
    },
  ]);
  assert.deepEqual(lines(repairs), [
    'Notes: error: The sheet has no known headings; it was left out.',
  ]);
  assert.equal((await read('xlsx', bytes, { sheet: 'Figures' })).feed.goals[0].name, 'Indicators');
  await assert.rejects(
    read('xlsx', bytes, { sheet: 'None' }),
    /no sheet “None”\. The sheets are “Goals”/,
  );
});

const bomb = workbook(
  { Plan: headings },
  { 'xl/bomb.xml': new Uint8Array(limits.unpackedBytes + 1) },
);
/** The same, but with small sizes in its directory. */
const lie = bomb.slice();
const view = new DataView(lie.buffer);
for (let i = 0; i < lie.length - 4; i += 1) {
  if (view.getUint32(i, true) === 0x02014b50 || view.getUint32(i, true) === 0x04034b50) {
    view.setUint32(i + (view.getUint32(i, true) === 0x02014b50 ? 24 : 22), 100, true);
  }
}
for (const [name, bytes, pattern] of [
  ['a zip bomb', bomb, /larger than 200 MB once it is unpacked/],
  ['a zip bomb that claims to be small', lie, /larger than 200 MB once it is unpacked/],
  ['no zip', strToU8('Name,Status'), /not an Excel workbook/],
  ['half a workbook', workbook({ Plan: headings }).subarray(0, 300), /not an Excel workbook/],
  ['a zip file of another kind', zipSync({ 'a.txt': strToU8('a') }), /can’t be read/],
  ['an empty file', new Uint8Array(), /not an Excel workbook/],
  ['text', 'Name', /binary data, not text/],
]) {
  test(`${name} is rejected with a sentence`, async () => {
    await assert.rejects(read('xlsx', bytes), ({ name, message }) => {
      assert.equal(name, 'ConvertError');
      assert.match(message, pattern);
      return true;
    });
  });
}

test('a template has headings and an example', async () => {
  const { feed } = await read('xlsx', await template('xlsx'));
  assert.equal(feed.goals[0].name, 'Lend more books');
});
