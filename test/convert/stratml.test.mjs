import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { limits, lines, read, write } from '../support/convert.mjs';

const fixture = (name) => readFileSync(`test/convert/fixtures/${name}`, 'utf8');
const document = (goals, attributes = '') =>
  `<StrategicPlan${attributes}><Name>P</Name><StrategicPlanCore>${goals}</StrategicPlanCore></StrategicPlan>`;

test('Part 1 in another order, with a prefix, a DOCTYPE, placeholders and double identifiers', async () => {
  const { feed, repairs } = await read('stratml', `\ufeff${fixture('part1-quirks.xml')}`);
  assert.deepEqual(feed, {
    version: 1,
    organization: { name: 'Harbour Library', acronym: 'HL' },
    title: 'Plan',
    mission: ['First.', 'Second.'],
    values: [{ name: 'Openness' }],
    period: { start: '2024', end: '2028' },
    links: [{ label: 'Source', url: 'https://example.org/plan.pdf' }],
    updated: '2024-03-05',
    goals: [
      {
        id: '_same',
        label: 'A',
        name: 'Lending',
        description: 'Lend more books to more people & places.',
        note: 'See <the report>',
        objectives: [{ id: '_same-2', name: 'Open longer', owners: [{ name: 'Front desk' }] }],
      },
    ],
  });
  const report = lines(repairs).join('\n');
  assert.equal(repairs.length, 6);
  for (const part of [
    /line 21: info: .*“\[To be determined\]” is a placeholder/,
    /“_same” occurs more than once; this one is now “_same-2”/,
    /Organization: a feed has no field for “Second Library”; it was left out/,
    /Mission \/ Identifier: a feed has no field for “_m”/,
    /Submitter: a feed has no field for “Ada\s+Byron/,
    /“TBD” is a placeholder/,
  ]) {
    assert.match(report, part);
  }
});

test('Part 2 without a namespace: figures, text and owners', async () => {
  const { feed, repairs } = await read('stratml', fixture('part2-report.xml'));
  const [goal] = feed.goals;
  assert.deepEqual(goal.indicators, [{ name: 'Visits' }]);
  const [objective] = goal.objectives;
  assert.deepEqual(objective.owners, [{ name: 'Ada', url: 'https://example.org/ada' }]);
  assert.deepEqual(objective.indicators, [
    {
      name: 'Loans',
      unit: 'Books',
      description: 'Actual: In work',
      target: 'A catalogue',
      measurements: [{ date: '2023', actual: 71044, note: 'Mood: good', target: 70000 }],
    },
    { name: 'Books', target: 'Published' },
  ]);
  const report = lines(repairs).join('\n');
  for (const part of [
    /“Students” is a beneficiary, not an owner/,
    /no field for this about “Ada”: “Chair”/,
    /no field for ValueChainStage “Outcome”/,
    /EndDate “soon” is not a date/,
    /no MeasurementDimension; its name is that of its objective/,
  ]) {
    assert.match(report, part);
  }
});

for (const namespace of [
  '',
  ' xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core"',
  ' xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_v2"',
  ' xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport"',
  ' xmlns="urn:ISO:std:iso:17469:tech:xsd:performance_report"',
  ' xmlns="http://www.stratml.net"',
  ' xmlns="http://www.stratml.net/PerformancePlanOrReport"',
]) {
  test(`a document is read ${namespace ? `with the namespace${namespace}` : 'without a namespace'}`, async () => {
    const { feed } = await read('stratml', document('<Goal><Name>A</Name></Goal>', namespace));
    assert.deepEqual(feed.goals, [{ name: 'A' }]);
  });
}

const bomb =
  '<!DOCTYPE a [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><StrategicPlan>&b;</StrategicPlan>';
const external =
  '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><StrategicPlan>&x;</StrategicPlan>';
for (const [name, input, sentence] of [
  ['an XML bomb', bomb, /declares entities/],
  ['an external entity', external, /declares entities/],
  ['an entity of HTML', document('<Goal><Name>a&nbsp;b</Name></Goal>'), /not well-formed.*line 1/],
  ['StratML 3.5', '<OrganizationalStrategyDocument/>', /StratML 3\.5/],
  ['a page', '<html></html>', /not StratML: its root element is <html>/],
  ['an unclosed element', '<StrategicPlan><Name>', /not well-formed/],
  ['no XML', 'nothing', /not well-formed/],
  ['an empty file', '', /not well-formed/],
  [
    'a document that is nested too deeply',
    '<a>'.repeat(limits.depth + 1),
    /levels of nested elements/,
  ],
]) {
  test(`${name} is rejected with a sentence`, async () => {
    await assert.rejects(read('stratml', input), ({ name, message }) => {
      assert.equal(name, 'ConvertError');
      assert.match(message, sentence);
      assert.equal(message.split('\n').length, 1);
      return true;
    });
  });
}

test('a document is written in the order of the schema, and fields that it doesn’t have are listed', async () => {
  const { output, repairs } = await write('stratml', {
    version: 1,
    title: { en: 'Plan', fr: 'Projet' },
    updated: '2024-05',
    goals: [{ id: '1', name: 'A & B', status: 'on-track', objectives: [{ name: 'C', links: [] }] }],
  });
  assert.equal(output, fixture('part2-written.xml'));
  assert.deepEqual(lines(repairs), [
    'goals[0].objectives[0].links: error: StratML has no field for it; it was left out.',
    'goals[0].status: error: StratML has no field for it; it was left out.',
    'updated: warning: StratML needs a day: “2024-05” became “2024-05-01”.',
    ': error: StratML files contain one language: 1 text was left out in “fr”.',
  ]);
});

test('the language of the texts can be chosen, and is found when the document is read again', async () => {
  const feed = { version: 1, title: { en: 'Plan', fr: 'Projet' }, goals: [{ name: 'A' }] };
  const { output } = await write('stratml', feed, { language: 'fr' });
  const again = (await read('stratml', output)).feed;
  assert.deepEqual([again.language, again.title], ['fr', 'Projet']);
});

test('reading a document again into its feed changes nothing', async () => {
  const first = (await read('stratml', fixture('part2-report.xml'))).feed;
  const again = await read('stratml', fixture('part2-report.xml'), { update: first });
  assert.deepEqual(again.feed.goals.length, 1);
  const twice = await read('stratml', fixture('part2-report.xml'), { update: again.feed });
  assert.deepEqual(twice.feed, again.feed);
});

test('characters that XML doesn’t allow are replaced', async () => {
  const feed = { version: 1, goals: [{ name: 'A\u0001B' }] };
  const { output } = await write('stratml', feed);
  assert.equal((await read('stratml', output)).feed.goals[0].name, 'A\ufffdB');
});
