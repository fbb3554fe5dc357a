import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, parseFragment } from 'parse5';
import { emptyFolder, run } from '../support/command-line.mjs';

const folder = emptyFolder();
const feed = (plan) => {
  writeFileSync(join(folder, 'plan.json'), JSON.stringify({ version: 1, ...plan }));
  return 'plan.json';
};
const render = async (plan, ...options) => {
  const { stdout, stderr, code } = await run(['render', feed(plan), ...options], { cwd: folder });
  assert.equal(code, 0, stderr);
  return stdout;
};
const markdown = async (plan) => {
  const output = join(folder, 'plan.md');
  await render(plan, '-o', output);
  return readFileSync(output, 'utf8');
};

/** All elements of a document, from the outermost. */
const elements = (node) => [
  ...(node.tagName ? [node] : []),
  ...(node.childNodes ?? []).flatMap(elements),
];
const attribute = ({ attrs }, wanted) => attrs.find(({ name }) => name === wanted)?.value;
const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');
const named = (all, name) => all.filter(({ tagName }) => tagName === name);

const hostile = '</p><script>alert(1)</script><img src=x onerror=alert(2)>"\'&amp;<!--';
const everywhere = {
  title: hostile,
  vision: hostile,
  mission: [hostile, hostile],
  values: [{ name: hostile, description: hostile }],
  introduction: hostile,
  goals: [
    {
      label: hostile,
      name: hostile,
      description: hostile,
      note: hostile,
      status: hostile,
      owners: [{ name: hostile, url: 'https://example.org/"><script>' }],
      tags: [hostile],
      milestones: [{ name: hostile, done: true }],
      links: [{ label: hostile, url: 'javascript:alert(1)' }],
      indicators: [
        { name: hostile, unit: hostile, target: 3, measurements: [{ date: '2025', actual: 1 }] },
      ],
      objectives: [{ name: hostile }],
    },
  ],
};

for (const [name, options, read] of [
  ['a page', [], parse],
  ['a fragment', ['--fragment'], parseFragment],
]) {
  test(`text of a feed is never markup in ${name}`, async () => {
    const faults = [];
    const all = elements(
      read(await render(everywhere, ...options), { onParseError: (fault) => faults.push(fault) }),
    );
    assert.deepEqual(faults, []);
    const scripts = named(all, 'script').filter(
      (script) => attribute(script, 'type') !== 'application/ld+json',
    );
    assert.deepEqual([...scripts, ...named(all, 'img')], []);
    const attributes = new Set(all.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    const known = [
      'lang',
      'dir',
      'scope',
      'href',
      'charset',
      'name',
      'content',
      'property',
      'type',
    ];
    assert.deepEqual(
      [...attributes].filter((name) => !known.includes(name)),
      [],
    );
    assert.equal(textOf(named(all, 'p')[0]), hostile);
    assert.ok(named(all, 'a').every((link) => attribute(link, 'href').startsWith('https:')));
  });
}

for (const [text, expected] of [
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['12. no list', '12\\. no list'],
  ['    no code', 'no code'],
  ['a\n---', 'a\\\n\\---'],
  ['a\n\n\nb', 'a\\\nb'],
  ['*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
  ['[a](javascript:b)', '\\[a\\](javascript:b)'],
  ['<script>&lt;', '\\<script\\>\\&lt;'],
  ['a | b', 'a \\| b'],
  ['back\\slash', 'back\\\\slash'],
]) {
  test(`text is never markup in Markdown: ${JSON.stringify(text)}`, async () => {
    const [, , paragraph] = (await markdown({ vision: text, goals: [] })).split('\n\n');
    const [first] = (await markdown({ vision: text, goals: [] })).split('\n\n').slice(1);
    assert.equal(first, expected, paragraph);
  });
}

test('addresses can’t end a link in Markdown', async () => {
  const url = 'https://example.org/a b(c)<d>?q="%20"';
  const text = await markdown({ links: [{ label: 'A] b', url }], goals: [] });
  assert.match(text, /^- \[A\\\] b\]\(<https:\/\/example\.org\/[^\s()<>]*>\)$/m);
});

test('a text in another language is marked', async () => {
  const plan = { vision: { ar: 'رؤية' }, goals: [{ name: { en: 'Teach', ja: '教える' } }] };
  const all = elements(parseFragment(await render(plan, '--fragment', '--lang', 'ja')));
  assert.equal(attribute(all[0], 'lang'), 'ja');
  const [vision] = named(all, 'p');
  assert.deepEqual([attribute(vision, 'lang'), attribute(vision, 'dir')], ['ar', 'rtl']);
  assert.match(textOf(named(all, 'h4')[0] ?? named(all, 'h3')[0]), /教える/);
});

test('headings skip no level, from the given one', async () => {
  const plan = { title: 'Plan', goals: [{ name: 'A', objectives: [{ name: 'B' }] }] };
  const levels = async (...options) =>
    [...(await render(plan, ...options)).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  assert.deepEqual(await levels(), [1, 2, 3, 4]);
  assert.deepEqual(await levels('--fragment'), [2, 3, 4, 5]);
  assert.deepEqual(await levels('--heading-level', '4'), [4, 5, 6, 6]);
});

test('a page has its language, title and description', async () => {
  const text = await render({ language: 'ar', title: 'خطة', vision: 'رؤية\nثانية', goals: [] });
  const all = elements(parse(text));
  assert.deepEqual([attribute(all[0], 'lang'), attribute(all[0], 'dir')], ['ar', 'rtl']);
  assert.equal(textOf(named(all, 'title')[0]), 'خطة');
  const metas = named(all, 'meta').map((meta) => attribute(meta, 'content'));
  assert.ok(metas.includes('رؤية ثانية'));
});

test('converting to Markdown and rendering as Markdown give the same text', async () => {
  const options = [];
  const given = 'samples/hkust-library.json';
  const output = join(folder, 'hkust.md');
  await run(['render', given, '-o', output, ...options]);
  const { stdout } = await run(['convert', given, '-', '--to', 'markdown']);
  assert.equal(stdout, readFileSync(output, 'utf8'));
});

for (const [options, message] of [
  [['--heading-level', '7'], /--heading-level 7: write a number from 1 to 6/],
  [['--lang', 'x!'], /--lang x!: write a language tag/],
  [['--as-of', 'today'], /--as-of today: write a date/],
  [['-o', '.'], /is a folder; name a file in it/],
  [['-o', 'no/such/folder/plan.html'], /can’t be written: there is no such file or folder/],
]) {
  test(`reports what is wrong with ${options.join(' ')}`, async () => {
    const { code, stderr } = await run(['render', feed({ goals: [] }), ...options], {
      cwd: folder,
    });
    assert.equal(code, 2);
    assert.match(stderr, message);
    assert.equal(stderr.trim().split('\n').length, 1);
  });
}

test('a page describes itself to search engines, with data from the plan only', async () => {
  const plan = {
    title: 'Plan </script><script>alert(1)</script>',
    organization: { name: 'Library', url: 'https://library.example/' },
    vision: 'A vision',
    updated: '2026-01-02',
    goals: [{ name: 'First', description: 'More' }, { name: 'Second' }],
  };
  const url = 'https://library.example/plan.html';
  const all = elements(parse(await render(plan, '--url', url, '--markdown-url', 'plan.md')));
  const [script, ...others] = named(all, 'script');
  assert.equal(others.length, 0);
  assert.deepEqual(JSON.parse(textOf(script)), {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: plan.title,
    description: 'A vision',
    url,
    inLanguage: 'en',
    dateModified: '2026-01-02',
    publisher: { '@type': 'Organization', name: 'Library', url: 'https://library.example/' },
    hasPart: [
      { '@type': 'CreativeWork', name: 'First', description: 'More' },
      { '@type': 'CreativeWork', name: 'Second' },
    ],
  });
  const links = named(all, 'link').map((link) => [attribute(link, 'rel'), attribute(link, 'href')]);
  assert.deepEqual(links, [
    ['canonical', url],
    ['alternate', 'plan.md'],
  ]);
  const metas = new Map(
    named(all, 'meta').map((meta) => [attribute(meta, 'property'), attribute(meta, 'content')]),
  );
  assert.equal(metas.get('og:description'), 'A vision');
  assert.equal(metas.get('og:site_name'), 'Library');
  assert.equal(metas.get('og:url'), url);
});

test('a tag is written with its content, and the hash of its styles is printed', async () => {
  const options = ['--shadow', '--tag', 'library-goal', '--attribute', 'goal=2', 'open'];
  const { stdout, stderr, code } = await run(
    ['render', feed({ goals: [{ name: 'A' }, { name: 'B' }] }), ...options],
    { cwd: folder },
  );
  assert.equal(code, 0, stderr);
  assert.match(stdout, /^<library-goal goal="2" open=""><template shadowrootmode="open"><style>/);
  assert.match(stdout, />B</);
  assert.match(stderr, /^style-src 'sha256-[\w+/]{43}='\n$/);
});

for (const [options, message] of [
  [['--tag', 'div'], /--tag div: write one of: library-goals,/],
  [['--attribute', 'onclick=x'], /--attribute onclick=x: <library-goals> has: lang, src,/],
]) {
  test(`reports what is wrong with --shadow ${options.join(' ')}`, async () => {
    const { code, stderr } = await run(['render', feed({ goals: [] }), '--shadow', ...options], {
      cwd: folder,
    });
    assert.equal(code, 2);
    assert.match(stderr, message);
  });
}

const structured = {
  levels: [
    { name: 'Pillar', plural: 'Pillars' },
    { name: 'Action', plural: 'Actions' },
  ],
  groups: [
    { id: 'a', name: 'Access', description: 'Who may come in' },
    { id: 'b', name: 'Buildings' },
  ],
  goals: [
    { name: 'Roof', group: 'b', objectives: [{ name: 'Mend', status: 'achieved' }] },
    {
      name: 'Cards',
      group: 'a',
      start: '2026-Q1',
      due: '2026-07-03',
      updates: [
        { date: '2026-01', text: 'Begun' },
        { date: '2026-05', text: 'Printed', by: 'The desk' },
        { date: '2026-09', text: 'In the future' },
      ],
      milestones: [{ name: 'Print', due: '2026-06-22' }],
    },
    { name: 'Else' },
  ],
};

test('goals are under the headings of their groups, in the order of the groups', async () => {
  const all = elements(parse(await render(structured, '--as-of', '2026-06-15')));
  const headings = all
    .filter(({ tagName }) => /^h\d$/.test(tagName))
    .map((node) => `${node.tagName} ${textOf(node)}`);
  assert.deepEqual(headings, [
    'h1 Progress at a glance: Actions',
    'h1 Pillars',
    'h2 Access',
    'h3 Pillar 2: Cards',
    'h2 Buildings',
    'h3 Pillar 1: Roof',
    'h4 Action 1.1: Mend',
    'h2 Other',
    'h3 Pillar 3: Else',
  ]);
});

test('dates, updates and milestones say what they say on a page with scripts', async () => {
  const output = join(folder, 'plan.md');
  await render(structured, '-o', output, '--as-of', '2026-06-15');
  const text = readFileSync(output, 'utf8');
  for (const part of [
    'Who may come in',
    '- Time: Q1 2026 – Q3 2026, due in 3 weeks',
    'Updates:\n\n- May 2026, The desk: Printed\n- January 2026: Begun\n\n',
    '- Print: Due June 22, 2026, due in 7 days',
    'Mean of 1 of 1 (actions)',
  ]) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
  assert.equal(text.split('Printed').length, 2);
  assert.ok(!text.includes('In the future'));
});
