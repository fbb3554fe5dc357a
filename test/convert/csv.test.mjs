import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines, parsePlan, read, template, write } from '../support/convert.mjs';

const csv = (text, options) => read('csv', text, options);
const report = ({ repairs }) => lines(repairs).join('\n');

for (const [name, text] of [
  ['commas', 'Level,ID,Name,Status\nGoal,1,Lend,done\n'],
  ['semicolons', 'Level;ID;Name;Status\r\nGoal;1;Lend;done\r\n'],
  ['tabs', 'Level\tID\tName\tStatus\nGoal\t1\tLend\tdone\n'],
  ['a named separator', 'sep=|\nLevel|ID|Name|Status\nGoal|1|Lend|done\n'],
  ['a byte order mark', '\ufeffLevel,ID,Name,Status\nGoal,1,Lend,done\n'],
  [
    'UTF-16',
    new Uint8Array(Buffer.from('\ufeffLevel\tID\tName\tStatus\nGoal\t1\tLend\tdone', 'utf16le')),
  ],
  ['French headings', 'Niveau;ID;Nom;Statut\nObjectif stratégique;1;Lend;done\n'],
  ['German headings', 'Ebene;Nr.;Titel;Status\nZiel;1;Lend;done\n'],
  ['Spanish headings', 'Nivel;Número;Nombre;Estado\nObjetivo estratégico;1;Lend;done\n'],
  ['Chinese headings', '層級,編號,名稱,狀態\n目標,1,Lend,done\n'],
  ['Japanese headings', '階層,番号,名称,状況\n戦略目標,1,Lend,done\n'],
  ['the feed’s names of fields', 'level,id,name,status\ngoal,1,Lend,done\n'],
]) {
  test(`a table with ${name} is read`, async () => {
    const { feed, repairs } = await csv(text);
    assert.deepEqual([feed.goals, repairs], [[{ id: '1', name: 'Lend', status: 'done' }], []]);
  });
}

test('the table of a department is read as it is kept', async () => {
  const { feed, repairs } = await csv(
    `Access Services – Goals FY2026,,,,,,,
#,Goal,What we will do,Lead,Target date,Status,% complete,Comments
1,Improve the reading rooms,Replace 200 chairs,M. Lee,30/06/2027,In progress,45%,Vendor selected
,,New lighting on floor 3,K. Patel,Dec 2026,Complete,100%,
2,Reach every first-year student,A session in every seminar,A. Chen,2026-12-31,On track,0.6,
3,Open on Sundays,,M. Lee,TBD,Not yet started,,Depends on budget
4,Train all staff,An online course,HR,Q2 2027,ongoing,75,
`,
  );
  assert.deepEqual(
    feed.goals.map(({ name, objectives = [] }) => [name, ...objectives.map((one) => one.name)]),
    [
      ['Improve the reading rooms', 'Replace 200 chairs', 'New lighting on floor 3'],
      ['Reach every first-year student', 'A session in every seminar'],
      ['Open on Sundays'],
      ['Train all staff', 'An online course'],
    ],
  );
  const [chairs, lighting] = feed.goals[0].objectives;
  assert.deepEqual([chairs.due, chairs.status, chairs.progress], ['2027-06-30', 'In progress', 45]);
  assert.deepEqual(
    [lighting.due, lighting.status, lighting.progress],
    ['2026-12', 'Complete', 100],
  );
  assert.match(
    report({ repairs }),
    /G5: warning: “0\.6” was read as 0\.6 %\. If 60 % is meant, write 60 %\./,
  );
});

test('a row that names no part doesn’t replace what the row above says', async () => {
  const { feed, repairs } = await csv(
    'Goal,Unknown heading,Status,Progress,Note\nRooms,Chairs,in progress,45,\n,Lighting,complete,100,Since May\n',
  );
  const [rooms] = feed.goals;
  assert.deepEqual([rooms.status, rooms.progress, rooms.note], ['in progress', 45, 'Since May']);
  assert.match(report({ repairs }), /B3: error: The row has no name.*: status, progress\./);
});

test('goals, objectives and actions side by side are levels, and themes are groups', async () => {
  const { feed, repairs } = await csv(
    'Our plan,,,,\nTheme,Goal,Action,Lead,Due date\nPeople,Lend,Open longer,Ada; Bo,31/12/2026\n,,Buy books,,Dec 2026\nPlaces,Teach,,,Q3 2026\n',
  );
  assert.deepEqual(feed.levels, [{ name: 'Goal' }, { name: 'Action' }]);
  assert.deepEqual(
    feed.goals.map(({ name, due, objectives }) => [
      name,
      due,
      objectives?.map((one) => [one.name, one.due]),
    ]),
    [
      [
        'Lend',
        undefined,
        [
          ['Open longer', '2026-12-31'],
          ['Buy books', '2026-12'],
        ],
      ],
      ['Teach', '2026-Q3', undefined],
    ],
  );
  assert.deepEqual(feed.goals[0].objectives[0].owners, [{ name: 'Ada' }, { name: 'Bo' }]);
  assert.match(
    lines(repairs).join(),
    /A1: warning: “Our plan” is above the headings; it was read as the title/,
  );
});

test('headings in two rows are read as one, and a title above them', async () => {
  const { feed, repairs } = await csv(`Department of Chemistry,,,,
As of March 2026,,,,
No.,Goal,Progress,,Responsible
,,Status,% done,
1,Teach,on track,45%,Ada
2,Lend,Delayed,"12.5%",Bo
`);
  assert.equal(feed.title, 'Department of Chemistry');
  assert.deepEqual(
    feed.goals.map(({ id, name, status, progress, owners }) => [
      id,
      name,
      status,
      progress,
      owners[0].name,
    ]),
    [
      ['1', 'Teach', 'on track', 45, 'Ada'],
      ['2', 'Lend', 'Delayed', 12.5, 'Bo'],
    ],
  );
  assert.deepEqual(lines(repairs), [
    'A1: warning: “Department of Chemistry” is above the headings; it was read as the title.',
    'A2: error: “As of March 2026” is above the headings; it was left out.',
  ]);
});

test('a row of words that are also headings is a goal, unless a heading is missing above it', async () => {
  const { feed } = await csv('Goal,Status\nStatus,Status\nTeach,on track\n');
  assert.deepEqual(
    feed.goals.map(({ name }) => name),
    ['Status', 'Teach'],
  );
});

for (const [language, table, left] of [
  [
    'English',
    'Goal,Lead,Team,%\nTeach,Ada,Access,60%\n\nGrand total,,,60%\n* provisional,,,\nSource: annual report,,,\n"Contact: Jane Doe, ext. 4711",,,\nLast updated 3 March 2026,,,\nPrepared by the Planning Office,,,\n',
    6,
  ],
  [
    'German',
    'Ziel;Termin\nTeach;2026\nSumme;\nStand: 01.03.2026;\nAnsprechpartnerin: Frau Müller;\n',
    3,
  ],
  ['Chinese', '序号,目标,完成时间\n1,Teach,2026年6月30日\n合计,,\n联系人：王芳,,\n', 2],
  ['Arabic', 'الهدف,الحالة\nTeach,\nالمجموع,\nآخر تحديث: 2026-03-01,\n', 2],
]) {
  test(`sums and notes below a table are left out, in ${language}`, async () => {
    const { feed, repairs } = await csv(table);
    assert.deepEqual(
      feed.goals.map(({ name }) => name),
      ['Teach'],
    );
    const found = lines(repairs).filter((line) =>
      / error: “.*” is below the table; it was left out\.$/.test(line),
    );
    assert.equal(found.length, left, lines(repairs).join('\n'));
  });
}

test('goals whose names are like sums and notes are kept', async () => {
  for (const table of [
    'Level,Name\nGoal,Teach\nGoal,Total\n',
    'Goal,Status\nTotal,on track\nContact: all new staff,on track\nTeach,on track\n',
    'Goal,Status\nTeach,on track\nContact every new student,on track\n',
    'Goal,Status\nTeach,on track\nTotal quality,on track\n',
    'Goal,Status\n* Teach,\n* Lend,\n',
    'Goal,Indicator,Unit,2024,2025\nLend,Loans,books,4,5\n,Total,books,8,9\n',
  ]) {
    const { repairs } = await csv(table);
    assert.deepEqual(lines(repairs), [], table);
  }
});

test('a list below one heading is read, with a title above it', async () => {
  for (const table of [
    'Goal\nTeach\nLend\n',
    'Our plan\n\nGoals\nTeach\nLend\n',
    '目标\nTeach\nLend\n',
  ]) {
    const { feed } = await csv(table);
    assert.deepEqual(
      feed.goals.map(({ name }) => name),
      ['Teach', 'Lend'],
    );
  }
});

test('several columns of people are one list', async () => {
  const { feed, repairs } = await csv('Goal,Owner,Team\nTeach,Ada; Bo,Access\nLend,,Loans\n');
  assert.deepEqual(
    feed.goals.map(({ owners }) => owners.map(({ name }) => name)),
    [['Ada', 'Bo', 'Access'], ['Loans']],
  );
  assert.deepEqual(repairs, []);
});

test('a feed that is updated keeps its title', async () => {
  const update = { version: 1, title: 'Ours', goals: [] };
  const { feed, repairs } = await csv('Another title,\nGoal,Status\nTeach,on track\n', { update });
  assert.equal(feed.title, 'Ours');
  assert.match(
    lines(repairs).join(),
    /A1: error: “Another title” is above the headings; it was left out/,
  );
});

const wide = `Indicator,2023,2023/24,Fall 2023,FY2025,2025-Q1,2026 target
Loans,"71,044","70,000",N/A,"72,500",,"80,000"
Cost,"$16,985.00","$1,000",,,,
Share,12 %,13 %,,#REF!,about half,
`;

test('a wide table of figures is read as measurements', async () => {
  const result = await csv(wide);
  const [goal] = result.feed.goals;
  assert.equal(goal.name, 'Indicators');
  assert.deepEqual(goal.indicators, [
    {
      name: 'Loans',
      measurements: [
        { date: '2023', actual: 71044 },
        { date: '2024', label: '2023/24', actual: 70000 },
        { date: '2025', label: 'FY2025', actual: 72500 },
        { date: '2026', target: 80000 },
      ],
    },
    {
      name: 'Cost',
      unit: '$',
      measurements: [
        { date: '2023', actual: 16985 },
        { date: '2024', label: '2023/24', actual: 1000 },
      ],
    },
    {
      name: 'Share',
      unit: '%',
      measurements: [
        { date: '2023', actual: 12 },
        { date: '2024', label: '2023/24', actual: 13 },
        { date: '2025-Q1', note: 'about half' },
      ],
    },
  ]);
  for (const part of [
    /C1: warning: “2023\/24” was read as 2024/,
    /D1: warning: “Fall 2023” was read as 2023-11/,
    /D2: info: “N\/A” is a placeholder/,
    /E4: error: The cell contains the error #REF!/,
    /F4: warning: “about half” is not a number/,
    /contains no goals/,
  ]) {
    assert.match(report(result), part);
  }
});

test('a wide table updates the indicators of a feed where they are, twice without doubling', async () => {
  const update = {
    version: 1,
    goals: [
      { name: 'Other' },
      {
        id: 'g',
        name: 'G',
        objectives: [
          {
            id: 'o',
            name: 'O',
            indicators: [{ name: 'loans', measurements: [{ date: '2020', actual: 1 }] }],
          },
        ],
      },
    ],
  };
  const once = await csv('Indicator,2023,2024\nLoans,5,6\n', { update });
  assert.deepEqual(once.feed.goals[1].objectives[0].indicators[0].measurements, [
    { date: '2020', actual: 1 },
    { date: '2023', actual: 5 },
    { date: '2024', actual: 6 },
  ]);
  assert.equal(once.feed.goals.length, 2);
  assert.deepEqual(once.repairs, []);
  assert.deepEqual(
    (await csv('Indicator,2023,2024\nLoans,5,6\n', { update: once.feed })).feed,
    once.feed,
  );
});

for (const [name, text, pattern] of [
  [
    'two parts with one id',
    'ID,Name\na,One\na,Two\n',
    /A3: warning: The id “a” occurs more than once; this one is now “a-2”/,
  ],
  [
    'a parent that doesn’t exist',
    'ID,Parent,Name\na,,One\nb,x,Two\n',
    /A3: error: There is no parent “x”; it became a goal/,
  ],
  ['a circle', 'ID,Parent,Name\na,b,One\nb,a,Two\n', /is among its own parents/],
  [
    'an unknown heading',
    'ID,Name,Budgt\na,One,5\n',
    /C1: error: “Budgt” is not a known heading; 1 cell was left out/,
  ],
  ['a heading that occurs twice', 'ID,Name,Name\na,One,5\n', /C1: error: “Name” occurs twice/],
  ['an invalid date', 'ID,Name,Due\na,One,soon\n', /C2: error: “soon” is not a date/],
  [
    'a date that is ambiguous',
    'ID,Name,Due\na,One,03/04/2026\n',
    /C2: warning: “03\/04\/2026” was read as 2026-04-03/,
  ],
  [
    'a date as a number',
    'ID,Name,Due\na,One,46112\n',
    /C2: warning: “46112” was read as 2026-03-31/,
  ],
  [
    'progress as shares',
    'ID,Name,Progress\na,One,0.4\nb,Two,1\n',
    /C1: warning: All progress is between 0 and 1/,
  ],
  ['progress in words', 'ID,Name,Progress\na,One,nearly\n', /C2: error: “nearly” is not a number/],
  ['quotation marks that don’t match', 'ID,Name\na,"One\n', /quotation marks don’t match/],
  [
    'a figure without an indicator',
    'Level,Name,Actual\nGoal,One,5\n',
    /C2: error: “Actual” has no meaning in rows of that kind/,
  ],
]) {
  test(`${name} is reported`, async () => {
    const result = await csv(text);
    assert.match(report(result), pattern);
    assert.ok(parsePlan(result.feed).plan);
  });
}

test('parts in a circle are kept', async () => {
  const { feed } = await csv('ID,Parent,Name\na,b,One\nb,a,Two\nc,c,Three\n');
  const count = (list) => (list ?? []).reduce((sum, part) => sum + 1 + count(part.objectives), 0);
  assert.equal(count(feed.goals), 3);
});

for (const [name, text, pattern] of [
  [
    'no known heading',
    'Foo,Bar\n1,2\n',
    /no known headings\. It has “Foo”, “Bar”; expected are headings such as Level/,
  ],
  ['an empty file', '', /is empty/],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), /binary data/],
]) {
  test(`${name} is rejected with a sentence`, async () => {
    await assert.rejects(csv(text), ({ name, message }) => {
      assert.equal(name, 'ConvertError');
      assert.match(message, pattern);
      return true;
    });
  });
}

test('each language of a text has a column', async () => {
  const { feed } = await csv('ID,Name,Name (zh-Hant),Tags,Tags (fr)\n1,Lend,借閱,a; b,x;\n');
  assert.deepEqual(feed.goals, [
    { id: '1', name: { en: 'Lend', 'zh-Hant': '借閱' }, tags: [{ en: 'a', fr: 'x' }, 'b'] },
  ]);
});

test('text is never a formula, and is the same when it is read again', async () => {
  const names = ['=1+1', '+1', '-1', '@a', "'=1", '\t=1'.trim(), '＝1', 'a=1'];
  const feed = { version: 1, goals: names.map((name, i) => ({ id: `${i}`, name })) };
  const { output } = await write('csv', feed);
  for (const cell of output.split(/[,\r\n]+/)) assert.doesNotMatch(cell, /^"?[=+\-@＝]/);
  assert.deepEqual((await csv(output)).feed.goals, feed.goals);
});

test('a template has headings and an example', async () => {
  const text = await template('csv', { language: 'fr' });
  assert.match(text, /^Niveau,ID,Parent,Nom/);
  const { feed, repairs } = await csv(text);
  assert.equal(feed.goals[0].name, 'Lend more books');
  assert.deepEqual(repairs, []);
});

test('rows can be in any order, and levels can have other names', async () => {
  const { feed } = await csv('Level,ID,Parent,Name\nStep,s,p,One\nPillar,p,,Two\n');
  assert.deepEqual(feed.levels, [{ name: 'Pillar' }, { name: 'Step' }]);
  assert.deepEqual(feed.goals, [{ id: 'p', name: 'Two', objectives: [{ id: 's', name: 'One' }] }]);
});
