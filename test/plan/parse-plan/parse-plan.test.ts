import { expect } from 'chai';
import { placedParts } from '../../../src/plan/parts.js';
import { parsePlan } from '../../../src/plan/parse-plan.js';
import type { Goal, Plan } from '../../../src/plan/schema.js';

const base = 'https://library.example/feeds/plan.json';
const least = { version: 1, goals: [{ name: 'A goal' }] };
const leastRead = { version: 1, language: 'en', goals: [{ name: 'A goal', id: '1', position: 1 }] };

const read = (fields: object) => parsePlan({ ...least, ...fields }, { base });
const messages = (fields: object) =>
  read(fields).issues.map(({ severity, message }) => `${severity} ${message}`);
const goal = (fields: object) => ({ goals: [{ name: 'A goal', ...fields }] });

/** A value as it is in JSON. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

type Row = [name: string, fields: object, message: string, shown?: (plan: Plan) => unknown];

/** Values that are corrected, with a warning. */
const corrected: [...Row, value: unknown][] = [
  [
    'a number over its limit',
    goal({ progress: 140 }),
    'goals[0].progress: 140 is more than 100; shown as 100',
    first('progress'),
    100,
  ],
  [
    'a number under its limit',
    goal({ progress: -5 }),
    'goals[0].progress: -5 is less than 0; shown as 0',
    first('progress'),
    0,
  ],
  [
    'a weight under its limit',
    goal({ weight: -1 }),
    'goals[0].weight: -1 is less than 0; shown as 0',
    first('weight'),
    0,
  ],
  [
    'a number as text',
    goal({ progress: '40' }),
    'goals[0].progress: "40" is read as 40',
    first('progress'),
    40,
  ],
  [
    'a percentage as text',
    goal({ progress: ' 40.5 %' }),
    'goals[0].progress: " 40.5 %" is read as 40.5',
    first('progress'),
    40.5,
  ],
  [
    'a number as a text',
    { title: 2015 },
    'title: 2015 is read as "2015"',
    ({ title }) => title,
    '2015',
  ],
  [
    'a number as a year',
    { updated: 2020 },
    'updated: 2020 is read as "2020"',
    ({ updated }) => updated,
    '2020',
  ],
  [
    'a date with a time',
    { updated: '2020-09-10T08:00Z' },
    'updated: "2020-09-10T08:00Z" is read as "2020-09-10"',
    ({ updated }) => updated,
    '2020-09-10',
  ],
  [
    'a date with a time and a time zone, which doesn’t change the date',
    { updated: '2020-09-10 23:30:00+08:00' },
    'updated: "2020-09-10 23:30:00+08:00" is read as "2020-09-10"',
    ({ updated }) => updated,
    '2020-09-10',
  ],
  [
    'a date with slashes',
    { updated: '2020/9/1' },
    'updated: "2020/9/1" is read as "2020-09-01"',
    ({ updated }) => updated,
    '2020-09-01',
  ],
  [
    'a quarter without a hyphen',
    { updated: '2020Q3' },
    'updated: "2020Q3" is read as "2020-Q3"',
    ({ updated }) => updated,
    '2020-Q3',
  ],
  [
    'a quarter before its year',
    { updated: 'q3 2020' },
    'updated: "q3 2020" is read as "2020-Q3"',
    ({ updated }) => updated,
    '2020-Q3',
  ],
  [
    'a fiscal quarter as a due date',
    goal({ due: ' FY22Q4 ' }),
    'goals[0].due: "FY22Q4" is not a date (YYYY, YYYY-Q1, YYYY-MM or YYYY-MM-DD); shown as written',
    ({ goals }) => goals[0]!.due,
    'FY22Q4',
  ],
  [
    'words as the due date of a milestone',
    goal({ milestones: [{ name: 'x', due: 'end of 2026' }] }),
    'goals[0].milestones[0].due: "end of 2026" is not a date (YYYY, YYYY-Q1, YYYY-MM or YYYY-MM-DD); shown as written',
    ({ goals }) => goals[0]!.milestones![0]!.due,
    'end of 2026',
  ],
  ...(
    [
      ['FY22Q4', '2022-Q4'],
      ['FY 2022, Q1', '2022-Q1'],
      ['Q3 FY24', '2024-Q3'],
      ['FY’22', '2022'],
      ['Fall 2023', '2023'],
      ['2023/24', '2023'],
      ['10/09/2020', '2020'],
    ] as const
  ).map(([words, date]): [...Row, value: unknown] => [
    `the date of a measurement in words: ${words}`,
    goal({
      indicators: [{ name: 'x', target: 2, measurements: [{ date: words, actual: 1 }] }],
    }),
    `goals[0].indicators[0].measurements[0].date: "${words}" is not a date; read as "${date}" and shown as written`,
    ({ goals }) => plain(goals[0]!.indicators![0]!.measurements),
    [{ date, label: words, actual: 1 }],
  ]),
  [
    'the date of a measurement in words, beside a label',
    goal({
      indicators: [
        { name: 'x', target: 2, measurements: [{ date: 'FY22', label: 'L', actual: 1 }] },
      ],
    }),
    'goals[0].indicators[0].measurements[0].date: "FY22" is not a date; read as "2022" and shown as written',
    ({ goals }) => plain(goals[0]!.indicators![0]!.measurements),
    [{ date: '2022', label: 'L', actual: 1 }],
  ],
  [
    'the date of an update in words',
    goal({ updates: [{ date: 'FY22Q4', text: { en: 'Begun' } }] }),
    'goals[0].updates[0].date: "FY22Q4" is not a date; read as "2022" and shown as written',
    ({ goals }) => plain(goals[0]!.updates),
    [{ date: '2022', text: { en: 'FY22Q4: Begun' } }],
  ],
  [
    'the end of a period in words',
    { period: { start: '2021-10-01', end: 'FY26' } },
    'period.end: "FY26" is not a date; read as "2026" and shown as written',
    ({ period }) => plain(period),
    { start: '2021-10-01', end: '2026', label: '2021-10-01 – FY26' },
  ],
  [
    'a target with separators of thousands',
    goal({ indicators: [{ name: 'x', target: '1,500' }] }),
    'goals[0].indicators[0].target: "1,500" is read as 1500',
    ({ goals }) => goals[0]!.indicators![0]!.target,
    1500,
  ],
  [
    'a target with a range of numbers',
    goal({ indicators: [{ name: 'x', target: '1.2.3' }] }),
    'goals[0].indicators[0].target: "1.2.3" is read as text, so no progress is computed; write a plain number such as 1500',
    ({ goals }) => goals[0]!.indicators![0]!.target,
    '1.2.3',
  ],
  [
    'a number with a decimal comma',
    goal({ progress: '12,5' }),
    'goals[0].progress: "12,5" is read as 12.5',
    first('progress'),
    12.5,
  ],
  [
    'a fiscal quarter as the last update',
    { updated: 'FY22Q4' },
    'updated: "FY22Q4" is read as "2022"',
    ({ updated }) => updated,
    '2022',
  ],
  [
    'an ambiguous date of the last update',
    { updated: '10/09/2020' },
    'updated: "10/09/2020" is read as "2020"',
    ({ updated }) => updated,
    '2020',
  ],
  [
    'a value in words',
    goal({
      indicators: [{ name: 'x', target: 9, measurements: [{ date: '2024', actual: '$5M' }] }],
    }),
    'goals[0].indicators[0].measurements[0].actual: "$5M" is not a number; shown as a note',
    ({ goals }) => plain(goals[0]!.indicators![0]!.measurements),
    [{ date: '2024', note: '$5M' }],
  ],
  [
    'words for done',
    goal({ milestones: [{ name: 'x', done: 'Complete' }] }),
    'goals[0].milestones[0].done: "Complete" is read as true',
    ({ goals }) => goals[0]!.milestones![0]!.done,
    true,
  ],
  [
    'a missed milestone',
    goal({ milestones: [{ name: 'x', done: 'Missed' }] }),
    'goals[0].milestones[0].done: "Missed" is read as false',
    ({ goals }) => goals[0]!.milestones![0]!.done,
    false,
  ],
  [
    'two groups of one id',
    {
      groups: [
        { id: 'a', name: 'x' },
        { id: 'a', name: 'y' },
      ],
      goals: [{ name: 'g', group: 'a' }],
    },
    'groups: has "a" more than once; only the first is used',
    ({ groups }) => groups!.map(({ name }) => name),
    ['x'],
  ],
  [
    'a locale as a language',
    { language: 'zh_HK' },
    'language: "zh_HK" is read as "zh-HK"',
    ({ language }) => language,
    'zh-HK',
  ],
  [
    'a locale as the language of a text',
    { title: { zh_TW: '願景' } },
    'title.zh_TW: "zh_TW" is read as "zh-TW"',
    ({ title }) => ({ ...(title as object) }),
    { 'zh-TW': '願景' },
  ],
  [
    'half a surrogate pair',
    { title: 'A\ud800B' },
    'title: "A\\ud800B" is read as "A\ufffdB"',
    ({ title }) => title,
    'A\ufffdB',
  ],
  [
    'a keyword in another case',
    goal({ indicators: [{ name: 'x', direction: 'Decrease' }] }),
    'goals[0].indicators[0].direction: "Decrease" is read as "decrease"',
    ({ goals }) => goals[0]!.indicators![0]!.direction,
    'decrease',
  ],
  [
    'the version as text',
    { version: '1' },
    'version: "1" is text; read as 1',
    ({ version }) => version,
    1,
  ],
  [
    'no version',
    { version: undefined },
    'version: missing; read as 1',
    ({ version }) => version,
    1,
  ],
  [
    'an unknown field',
    { colour: 'red' },
    'colour: unknown field; ignored',
    (plan) => 'colour' in plan,
    false,
  ],
  [
    'a misspelt field',
    goal({ descripton: 'x' }),
    'goals[0].descripton: unknown field; did you mean "description"?',
    first('description'),
    undefined,
  ],
  [
    'a field in another case',
    goal({ targetdate: 'x', Name: 'x' }),
    'goals[0].Name: unknown field; did you mean "name"?',
    first('name'),
    'A goal',
  ],
  [
    'an id that is not unique',
    {
      goals: [
        { id: 'a', name: 'x' },
        { id: 'a', name: 'y' },
      ],
    },
    'goals[1].id: "a" is already the id of an earlier item; read as "2"',
    ids,
    ['a', '2'],
  ],
];

/** Values that are left out, with an error. */
const leftOut: Row[] = [
  [
    'a start after the due date',
    goal({ objectives: [{ name: 'x', start: '2026-Q2', due: '2026-03' }] }),
    'goals[0].objectives[0].start: "2026-Q2" is after the due date "2026-03"; left out',
  ],
  [
    'an update without a date',
    goal({ updates: [{ text: 'x' }] }),
    'goals[0].updates[0]: needs "date"; left out',
  ],
  ['a group without an id', { groups: [{ name: 'x' }] }, 'groups[0]: needs "id"; left out'],
  ['a level without a name', { levels: [{ plural: 'x' }] }, 'levels[0]: needs "name"; left out'],
  ['true as a text', { title: true }, 'title: true is not text; left out'],
  ['a list as a text', { title: ['a'] }, 'title: a list is not text; left out'],
  [
    'a text with an invalid language tag',
    { title: { english: 'x' } },
    'title.english: "english" is not a language tag such as "en" or "zh-Hant"; left out',
  ],
  [
    'an object as an entry of a text',
    { title: { en: {} } },
    'title.en: an object is not text; left out',
  ],
  [
    'a list as one of several texts',
    { mission: ['a', [], 'b'] },
    'mission[1]: a list is not text; left out',
  ],
  [
    'an invalid language',
    { language: 'English' },
    'language: "English" is not a language tag such as "en" or "zh-Hant"; left out',
  ],
  [
    'a day that does not exist',
    { updated: '1820-02-30' },
    'updated: "1820-02-30" is not a date (YYYY, YYYY-Q1, YYYY-MM or YYYY-MM-DD); left out',
  ],
  [
    'a period that ends before it starts',
    { period: { start: '2020', end: '2015' } },
    'period: ends before it starts; left out',
  ],
  ['a period without an end', { period: { start: '2020' } }, 'period: needs "end"; left out'],
  [
    'a word as a number',
    goal({ progress: 'most' }),
    'goals[0].progress: "most" is not a number; left out',
  ],
  [
    'an infinite number',
    goal({ progress: Infinity }),
    'goals[0].progress: Infinity is not a number; left out',
  ],
  ['NaN as a number', goal({ progress: NaN }), 'goals[0].progress: NaN is not a number; left out'],
  [
    'an unknown keyword',
    goal({ indicators: [{ name: 'x', direction: 'up' }] }),
    'goals[0].indicators[0].direction: "up" is not one of increase, decrease, maintain; left out',
  ],
  [
    'a word that is not true, false or a date',
    goal({ milestones: [{ name: 'x', done: 'soon' }] }),
    'goals[0].milestones[0].done: "soon" is not true, false or a date (YYYY, YYYY-Q1, YYYY-MM or YYYY-MM-DD); left out',
  ],
  ['a number as a list', { links: 5 }, 'links: 5 is not a list [ ]; left out'],
  ['a number as an object', { organization: 5 }, 'organization: 5 is not an object { }; left out'],
  [
    'a text as an object that needs more than a name',
    { links: ['Report'], period: 'soon' },
    'links[0]: "Report" is not an object { }; left out',
  ],
  [
    'a list that is too long',
    { values: Array(20_001).fill({ name: 'x' }) },
    'values: has more than 20000 items; left out',
  ],
  ['null as a goal', { goals: [null] }, 'goals[0]: null is not an object { }; left out'],
  [
    'a goal without a name or description',
    { goals: [{ id: '1', progress: 50 }] },
    'goals[0]: needs a name or a description; left out',
  ],
  [
    'an objective without a name or description',
    goal({ objectives: [{}] }),
    'goals[0].objectives[0]: needs a name or a description; left out',
  ],
  [
    'a javascript: address',
    { organization: { name: 'x', url: 'javascript:alert(1)' } },
    'organization.url: "javascript:alert(1)" is not an http, https or mailto address; left out',
  ],
  [
    'a mailto: address of an image',
    { organization: { name: 'x', logo: { src: 'mailto:a@b', alt: 'x' } } },
    'organization.logo.src: "mailto:a@b" is not an http or https address; left out',
  ],
  [
    'a number as an address',
    { links: [{ label: 'x', url: 7 }] },
    'links[0].url: 7 is not an http, https or mailto address; left out',
  ],
];

const unreadable: [name: string, value: unknown, path: string, message: string][] = [
  ['null', null, '', 'The document is null; it must be an object { }'],
  ['nothing', undefined, '', 'The document is undefined; it must be an object { }'],
  ['text', 'plan', '', 'The document is "plan"; it must be an object { }'],
  ['a list', [least], '', 'The document is a list; it must be an object { }'],
  ['a function', () => least, '', 'The document is an object; it must be an object { }'],
  [
    'another version',
    { ...least, version: 2 },
    'version',
    'version: 2 is not supported; this script reads version 1',
  ],
  [
    'a version that is a word',
    { ...least, version: 'one' },
    'version',
    'version: "one" is not supported; this script reads version 1',
  ],
  [
    'a version that is true',
    { ...least, version: true },
    'version',
    'version: true is not supported; this script reads version 1',
  ],
  ['no goals', { version: 1 }, 'goals', 'goals: missing; a plan needs a list [ ] of goals'],
  [
    'goals that are null',
    { version: 1, goals: null },
    'goals',
    'goals: missing; a plan needs a list [ ] of goals',
  ],
  [
    'goals that are no list',
    { version: 1, goals: {} },
    'goals',
    'goals: an object is not a list; a plan needs a list [ ] of goals',
  ],
  [
    'too many objectives at all levels',
    {
      version: 1,
      goals: [
        { name: 'x', objectives: Array(101).fill({ name: 'y', objectives: Array(200).fill({}) }) },
      ],
    },
    'goals',
    'goals: there are more than 20000 objectives at all levels together, which is the limit',
  ],
  [
    'too many goals',
    { version: 1, goals: Array(20_001).fill({ name: 'x' }) },
    'goals',
    'goals: 20001 is more than the limit of 20000',
  ],
];

function first(key: keyof Goal) {
  return ({ goals }: Plan) => goals[0]![key];
}

function ids({ goals }: Plan) {
  return goals.map(({ id }) => id);
}

describe('parsePlan', () => {
  for (const [name, fields, message, shown, value] of corrected) {
    it(`corrects ${name}, with a warning`, () => {
      expect(messages(fields)).to.include(`warning ${message}`);
      expect(shown!(read(fields).plan!)).to.deep.equal(value);
    });
  }

  for (const [name, fields, message] of leftOut) {
    it(`leaves out ${name}, with an error`, () => {
      expect(messages({ vision: 'To be found.', ...fields })).to.include(`error ${message}`);
      expect(read({ vision: 'To be found.', ...fields }).plan!.vision).to.equal('To be found.');
    });
  }

  for (const [name, value, path, message] of unreadable) {
    it(`rejects ${name}, with an error`, () => {
      const { plan, issues } = parsePlan(value);
      expect(plan).to.equal(undefined);
      expect(issues.at(-1)).to.deep.equal({ path, message, severity: 'error' });
    });
  }

  it('reads the smallest plan, with English as the default language', () => {
    expect(read({})).to.deep.equal({ plan: leastRead, issues: [] });
  });

  it('treats null, an empty text and an empty list as missing', () => {
    const fields = { title: null, vision: ' ', values: [], links: null, mission: ['', ' '] };
    const { plan, issues } = read({ ...fields, $schema: 'x', introduction: { en: '', fr: null } });
    expect(plan).to.deep.equal(leastRead);
    expect(issues).to.deep.equal([]);
  });

  it('begins every message with its path', () => {
    const fields = Object.assign({}, ...leftOut.map(([, row]) => row)) as object;
    const { issues } = read({ ...fields, ...goal({ owners: [1], tags: [2, {}], links: [3] }) });
    expect(issues.length).to.be.greaterThan(5);
    for (const { path, message } of issues) expect(message.startsWith(`${path}: `)).to.equal(true);
  });

  it('leaves out only the invalid links, measurements or owners', () => {
    const measurements = [{ date: '2020', actual: 1 }, { actual: 2 }, { date: '2022', actual: 3 }];
    const { plan, issues } = read(
      goal({
        links: [{ label: 'a', url: 'a' }, { label: 'b' }],
        owners: [{ name: 'a' }, {}],
        indicators: [{ name: 'i', target: 9, measurements }, { target: 1 }],
      }),
    );
    expect(issues.map(({ path }) => path)).to.have.members([
      'goals[0].links[1]',
      'goals[0].owners[1]',
      'goals[0].indicators[0].measurements[1]',
      'goals[0].indicators[1]',
    ]);
    const { links, owners, indicators } = plan!.goals[0]!;
    expect(links).to.deep.equal([{ label: 'a', url: 'https://library.example/feeds/a' }]);
    expect(owners).to.deep.equal([{ name: 'a' }]);
    expect(indicators![0]!.measurements!.map(({ date }) => date)).to.deep.equal(['2020', '2022']);
  });

  it('keeps the positions of other goals if one is left out', () => {
    const { plan } = read({ goals: [{ name: 'a' }, {}, { name: 'c' }] });
    expect(plan!.goals.map(({ id, position }) => [id, position])).to.deep.equal([
      ['1', 1],
      ['3', 3],
    ]);
  });

  it('makes ids unique texts, which default to positions', () => {
    const goals = [1, ' b ', undefined, 'b', '5', undefined, '6', '6', '6-2'].map((id, i) => ({
      id,
      name: `${i}`,
    }));
    const { plan, issues } = read({ goals });
    expect(ids(plan!)).to.deep.equal(['1', 'b', '3', '4', '5', '6-2-2', '6', '8', '6-2']);
    expect(issues.map(({ path }) => path)).to.deep.equal(['goals[3].id', 'goals[7].id']);
  });

  it('gives objectives and indicators ids and positions', () => {
    const indicators = [{ name: 'i' }, { id: 'x', name: 'j' }];
    const { plan } = read(goal({ indicators, objectives: [{ name: 'o', indicators }] }));
    const [{ objectives, indicators: own }] = plan!.goals as [Goal];
    for (const list of [own, objectives![0]!.indicators]) {
      expect(list!.map(({ id, position }) => [id, position])).to.deep.equal([
        ['1', 1],
        ['x', 2],
      ]);
    }
    expect(objectives![0]).to.include({ id: '1', position: 1 });
  });

  it('reads objectives at every level, and 20,000 of them in one goal', () => {
    const deep = (levels: number): object =>
      levels ? { name: `${levels}`, objectives: [deep(levels - 1)] } : { name: '0' };
    let { plan, issues } = read({ goals: [deep(63)] });
    expect(issues).to.deep.equal([]);
    expect(placedParts(plan!.goals).at(-1)!.level).to.equal(63);
    ({ plan, issues } = read(goal({ objectives: Array(20_000).fill({ name: 'o' }) })));
    expect(issues).to.deep.equal([]);
    expect(plan!.goals[0]!.objectives!.at(-1)!.id).to.equal('20000');
  });

  it('leaves out what is deeper than 64 levels, and a part that contains itself', () => {
    let deepest: object = { name: 'deepest' };
    for (let i = 0; i < 64; i++) deepest = { name: 'x', objectives: [deepest] };
    expect(read({ goals: [deepest] }).issues[0]!.message).to.match(
      /is nested more than 64 levels deep; left out$/,
    );
    const round: Record<string, unknown> = { name: 'round' };
    round.objectives = [{ name: 'between', objectives: [round] }, { name: 'after' }];
    const { plan, issues } = read({ goals: [round] });
    expect(issues.map(({ message }) => message)).to.deep.equal([
      'goals[0].objectives[0].objectives[0]: contains itself; left out',
    ]);
    expect(plan!.goals[0]!.objectives!.map(({ name }) => name)).to.deep.equal(['between', 'after']);
  });

  it('ignores "$schema" at the top level only', () => {
    const issues = (fields: object) => read(fields).issues.map(({ message }) => message);
    expect(issues({ $schema: 'schema.json' })).to.deep.equal([]);
    expect(issues(goal({ $schema: 'schema.json' }))).to.deep.equal([
      'goals[0].$schema: unknown field; ignored',
    ]);
  });

  it('reads targets and baselines in words, without a warning', () => {
    const { plan, issues } = read(
      goal({ indicators: [{ name: 'x', baseline: 'few', target: { en: 'all branches' } }] }),
    );
    expect(issues).to.deep.equal([]);
    expect(plan!.goals[0]!.indicators![0]).to.deep.include({
      baseline: 'few',
      target: { en: 'all branches' },
    });
  });

  it('a status that means unknown is none, without a warning', () => {
    const { plan, issues } = read(
      goal({ status: 'N/A', objectives: [{ name: 'o', status: 'TBD' }] }),
    );
    expect(issues).to.deep.equal([]);
    expect(plan!.goals[0]!.status).to.equal(undefined);
    expect(plan!.goals[0]!.objectives![0]!.status).to.equal(undefined);
  });

  it('resolves addresses if the address of the feed is known', () => {
    const fields = {
      ...least,
      organization: { name: 'x', url: '/', logo: { src: 'a.svg', alt: 'x' } },
      archive: [{ title: 'x', url: 'mailto:a@b.example', feed: '2020.json' }],
    };
    const { organization, archive } = parsePlan(fields, { base }).plan!;
    expect(organization!.url).to.equal('https://library.example/');
    expect(organization!.logo!.src).to.equal('https://library.example/feeds/a.svg');
    expect(archive![0]!.url).to.equal('mailto:a@b.example');
    expect(archive![0]!.feed).to.equal('https://library.example/feeds/2020.json');
    expect(parsePlan(fields).plan!.organization!.logo!.src).to.equal('a.svg');
  });

  it('keeps line breaks, markup and long texts', () => {
    const title = `<b>a</b> & \n\n b${' long'.repeat(100_000)}`;
    expect(read({ title }).plan!.title).to.equal(title);
    expect(read({ mission: title }).plan!.mission).to.deep.equal([title]);
  });

  it('keeps a status as written', () => {
    expect(read(goal({ status: 'Getting there' })).plan!.goals[0]!.status).to.equal(
      'Getting there',
    );
  });

  describe('warns of probable mistakes', () => {
    const indicator = (fields: object) => [{ name: 'x', target: 1, ...fields }];
    const on = (...dates: string[]) => ({
      measurements: dates.map((date) => ({ date, actual: 1 })),
    });
    const target = 'has no target, so no progress is computed; its values are shown';
    const order = 'not sorted by date; shown sorted';
    const rows: [name: string, fields: object, doubts: string[]][] = [
      [
        'no goals',
        { goals: [] },
        ['goals: the list is empty; the page says that no goals have been published yet'],
      ],
      ['a cancelled goal', { goals: [{ name: 'a', status: 'Dropped' }, { name: 'b' }] }, []],
      [
        'only cancelled goals',
        { goals: [{ name: 'a', status: 'Dropped' }] },
        ['goals: all goals are cancelled'],
      ],
      [
        'an indicator without a target',
        goal({ indicators: indicator({ target: null }) }),
        [`goals[0].indicators[0]: ${target}`],
      ],
      ['a target of 0', goal({ indicators: indicator({ target: 0 }) }), []],
      [
        'an objective’s indicator, with its position in the feed',
        goal({ objectives: [{ name: 'o' }, { name: 'p', indicators: [{ name: 'x' }] }] }),
        [`goals[0].objectives[1].indicators[0]: ${target}`],
      ],
      ['measurements in order', goal({ indicators: indicator(on('2020', '2021-02', '2022')) }), []],
      [
        'measurements out of order',
        goal({ indicators: indicator(on('2021', '2020')) }),
        [`goals[0].indicators[0].measurements: ${order}`],
      ],
      [
        'measurements on one day',
        goal({ indicators: indicator(on('2020', '2021', '2021')) }),
        ['goals[0].indicators[0].measurements: more than one on 2021; the last one is used'],
      ],
    ];
    for (const [name, fields, doubts] of rows) {
      it(`${name}: ${doubts.length ? 'a warning' : 'no warning'}`, () => {
        expect(messages(fields)).to.deep.equal(doubts.map((doubt) => `warning ${doubt}`));
      });
    }
  });

  it('accepts a period that ends in the year of its start', () => {
    expect(read({ period: { start: '2020-06', end: '2020' } }).issues).to.deep.equal([]);
    expect(read({ period: { start: '2020', end: '2020' } }).issues).to.deep.equal([]);
  });

  it('keeps a hundred issues and counts the rest', () => {
    const { issues } = read({ goals: Array.from({ length: 150 }, () => ({})) });
    expect(issues.length).to.equal(101);
    expect(issues.at(-1)).to.deep.equal({
      path: '',
      message: '… and 51 more',
      severity: 'warning',
    });
  });
});
