import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse, parseFragment } from 'parse5';
import { importForNode } from '../support/snapshot-module.mjs';

const { framePage, frameParts, oembed, parsePlan } = await importForNode(`
  export * from './src/frame/frame-page.ts';
  export * from './src/frame/frame-part.ts';
  export * from './src/frame/oembed.ts';
  export { parsePlan } from './src/entries/plan.ts';
`);

const planOf = (plan) => parsePlan({ version: 1, ...plan }).plan;
const sample = (name) =>
  parsePlan(JSON.parse(readFileSync(`samples/${name}.json`, 'utf8')), {
    base: 'https://library.example/',
  }).plan;

const elements = (node) => [
  ...(node.tagName ? [node] : []),
  ...(node.childNodes ?? []).flatMap(elements),
  ...(node.content ? elements(node.content) : []),
];
const attribute = ({ attrs }, wanted) => attrs.find(({ name }) => name === wanted)?.value;

const url = 'https://library.example/goals/plan.html';
const hostile = '</script></iframe><script>alert(1)</script>"\'&<!--';

/** What WordPress finds in the first 150 kB of a page: the address of the JSON document. */
function discovered(page) {
  const head = page.slice(0, 153_600).replace(/<\/head>.*/is, '');
  const links = [...head.matchAll(/<link([^<>]+)\/?>/gi)].map(([, attributes]) => attributes);
  const link = links.find((text) => text.includes('type="application/json+oembed"'));
  return /href="([^"]*)"/.exec(link)?.[1].replaceAll('&amp;', '&');
}

/** What WordPress leaves of the markup of providers that it doesn’t know. */
function filtered(markup) {
  const allowed = {
    a: ['href'],
    blockquote: [],
    iframe: ['src', 'width', 'height', 'frameborder', 'title'],
  };
  for (const { tagName, attrs } of elements(parseFragment(markup))) {
    assert.ok(allowed[tagName], tagName);
    for (const { name } of attrs) assert.ok(allowed[tagName].includes(name), name);
  }
  const [, quote, frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(markup) ?? [];
  return { quote, frame };
}

for (const name of ['hkust-library', 'example-library', 'consortium-plan']) {
  test(`WordPress finds and keeps everything of ${name}`, async () => {
    const plan = sample(name);
    for (const part of frameParts(plan)) {
      const page = await framePage(plan, part, {
        oembedUrl: 'https://library.example/a.json?b&c',
        feed: JSON.parse(readFileSync(`samples/${name}.json`, 'utf8')),
      });
      assert.equal(discovered(page), 'https://library.example/a.json?b&c', part.name);
      const document = await oembed(plan, part, { url });
      const { quote, frame } = filtered(document.html);
      assert.ok(quote && frame, part.name);
      const [link, iframe] = ['a', 'iframe'].map((tag) =>
        elements(parseFragment(document.html)).find(({ tagName }) => tagName === tag),
      );
      assert.equal(attribute(link, 'href'), url);
      assert.equal(attribute(iframe, 'src'), url);
      assert.equal(attribute(iframe, 'title'), document.title);
      assert.ok(document.title);
      assert.equal(document.version, '1.0');
      assert.equal(document.type, 'rich');
    }
  });
}

test('sizes fit into those that are asked for', async () => {
  const part = { kind: 'plan' };
  const { width, height, html } = await oembed(sample('hkust-library'), part, {
    url,
    maxWidth: 300,
    maxHeight: 200,
  });
  assert.deepEqual([width, height], [300, 200]);
  assert.match(html, /width="300" height="200"/);
  const usual = await oembed(sample('hkust-library'), part, { url, maxWidth: 5000 });
  assert.equal(usual.width, 600);
});

test('texts from the feed and addresses stay text', async () => {
  const plan = planOf({
    title: hostile,
    organization: { name: hostile },
    goals: [{ id: hostile, label: hostile, name: hostile, description: hostile }],
  });
  for (const part of frameParts(plan)) {
    const page = await framePage(plan, part, {
      url: `https://a.example/?${hostile}`,
      oembedUrl: `https://a.example/?${hostile}`,
      wholeUrl: `https://a.example/?${hostile}`,
      feed: { title: hostile },
    });
    const faults = [];
    const all = elements(parse(page, { onParseError: (fault) => faults.push(fault) }));
    assert.deepEqual(faults, [], part.name);
    const scripts = all.filter(({ tagName }) => tagName === 'script');
    assert.equal(scripts.filter((script) => !attribute(script, 'type')).length, 1);
    const { html } = await oembed(plan, part, { url });
    assert.deepEqual(
      elements(parseFragment(html)).map(({ tagName }) => tagName),
      ['blockquote', 'a', 'iframe'],
    );
  }
});

test('a part that the plan doesn’t have gives nothing', async () => {
  const plan = planOf({ goals: [{ name: 'A' }] });
  for (const part of [
    { kind: 'goal', goal: '2' },
    { kind: 'goal' },
    { kind: 'badge', goal: '2' },
    { kind: 'badge', group: 'x' },
  ]) {
    assert.equal(await framePage(plan, part), undefined);
    assert.equal(await oembed(plan, part, { url }), undefined);
  }
});

test('an empty plan has pages', async () => {
  const plan = planOf({ goals: [] });
  assert.deepEqual(
    frameParts(plan).map(({ name }) => name),
    ['plan', 'plan-compact', 'badge-plan'],
  );
  for (const part of frameParts(plan)) assert.ok(await framePage(plan, part));
});

test('pages name no address to load from', async () => {
  const page = await framePage(sample('hkust-library'), { kind: 'plan' });
  const all = elements(parse(page));
  assert.deepEqual(
    all.filter((element) => attribute(element, 'src') || element.tagName === 'link'),
    [],
  );
  assert.match(page, /default-src &#39;none&#39;; script-src &#39;sha256-/);
});
