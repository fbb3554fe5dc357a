import { expect } from 'chai';
import { assert, asyncProperty, constantFrom, oneof, string, tuple } from 'fast-check';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { charts } from '../../src/views/indicator/charts-part.js';
import { layouts } from '../../src/views/goals/layouts.js';
import { drawnWhole, mount, warningsOf } from '../support/mount.js';
import { fullPlan, planWith, textPaths } from './full-plan.js';

before(() => charts.load());

const hostile = [
  '<script>window.owned = true</script>',
  '<img src=x onerror="window.owned = true">',
  '"><svg onload=window.owned=true>',
  "' onmouseover='window.owned=true",
  '</p></bdi></style></textarea><b>bold</b>',
  '<!-- --><?lit$0$?>',
  '${window.owned = true}',
  '{{window.owned=true}}',
  '&lt;b&gt; &amp; &#60;i&#62;',
  'javascript:window.owned=true',
  '\u202Eoverride\u202C and \u2066isolate',
  'one\u0000two\u0007three',
  '\u200b'.repeat(50) + 'zero width',
  '__proto__',
  'constructor',
  'a\nb\tc  d',
  'W'.repeat(300),
];

const elements = new Set(
  (
    'a article bdi button circle dd details div dl dt footer form g h1 h2 h3 h4 h5 h6 header img input label li ' +
    'line ol option p path rect section select slot span summary svg table text caption thead tbody time tr th td ul'
  ).split(' '),
);
const attributes = new Set(
  (
    'alt class colspan cx cy d datetime decoding dir fill-rule height href id lang loading part r rel role rx scope ' +
    'src stroke-dasharray tabindex title transform type value viewBox width x x1 x2 y y1 y2 pathLength selected open ' +
    'preserveAspectRatio'
  ).split(' '),
);
const isKnown = (name: string) => attributes.has(name) || name.startsWith('aria-');

interface Drawn {
  /** Elements with the names of their attributes, in order. */
  shape: string[];
  /** Every text, in text nodes and attributes. */
  texts: string[];
}

function drawnBy({ renderRoot }: PlanElement): Drawn {
  const all = [...renderRoot.querySelectorAll('*')].filter(
    ({ localName }) => localName !== 'style',
  );
  const texts: string[] = [];
  const shape = all.map((element) => {
    const names = [...element.attributes].map(({ name }) => name);
    const { localName } = element;
    if (!elements.has(localName)) throw new Error(`<${localName}> is no element of the library’s`);
    for (const name of names) {
      if (!isKnown(name))
        throw new Error(`<${localName} ${name}> is no attribute of the library’s`);
      texts.push(element.getAttribute(name)!);
    }
    // A text is the whole text of an element, so it is compared with the text of elements.
    texts.push(element.textContent);
    return `${localName} ${names.sort().join(' ')}`;
  });
  return { shape, texts };
}

const tags = [
  ...layouts.map((layout) => `library-goals layout="${layout}" filterable`),
  'library-goal goal="one" open',
  'library-goal-list',
  ...['pill', 'bar', 'ring', 'flat'].map(
    (look) => `library-progress-badge goal="one" variant="${look}"`,
  ),
  'library-progress-badge goal="one" objective="objective"',
  'library-indicator goal="one"',
  'library-progress-summary',
  'library-timeline',
  'library-vision',
  'library-mission',
  'library-values',
  'library-memberships',
];

const make = (tag: string) =>
  mount<PlanElement>(`<${tag} lang="en" as-of="2026-04-01"></${tag.split(' ')[0]}>`);

async function show(element: PlanElement, plan: unknown): Promise<Drawn> {
  element.plan = plan as PlanElement['plan'];
  await drawnWhole(element);
  return drawnBy(element);
}

/** The places of the plan that an element shows, found with a unique word. */
async function placesOf(element: PlanElement) {
  const word = 'a unique word';
  const shows = async (path: (string | number)[]) =>
    (await show(element, planWith(path, word))).texts.some((text) => text.includes(word));
  const found = [];
  for (const path of textPaths()) if (await shows(path)) found.push(path);
  return found;
}

const isOwned = () => 'owned' in window;

describe('text of the feed', () => {
  for (const tag of tags) {
    it(`is text wherever <${tag}> shows it`, async () => {
      await warningsOf(async () => {
        const element = make(tag);
        const paths = await placesOf(element);
        expect(paths, 'places that are shown').not.to.have.length(0);
        for (const path of paths) {
          const { shape } = await show(element, planWith(path, 'plain'));
          for (const text of hostile) {
            const found = await show(element, planWith(path, text));
            const place = `${path.join('.')}: ${text}`;
            expect(found.shape, place).to.deep.equal(shape);
            expect(
              found.texts.some((said) => said.includes(text)),
              place,
            ).to.equal(true);
          }
        }
        expect(isOwned()).to.equal(false);
      });
    }).timeout(30_000);
  }

  it('shows every field of a plan somewhere', async () => {
    const shown = new Set<string>();
    for (const tag of tags) {
      for (const path of await placesOf(make(tag))) shown.add(path.join('.'));
    }
    const hidden = textPaths()
      .map((path) => path.join('.'))
      .filter((path) => !shown.has(path));
    // The title replaces the organisation's name, and a known status is translated.
    expect(hidden).to.deep.equal(['organization.name']);
  });

  it('is always drawn as text', async () => {
    const element = make('library-goals filterable');
    const paths = await placesOf(element);
    const { shape } = await show(element, fullPlan());
    const anyText = oneof(
      string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      string({
        unit: constantFrom(...'<>"\'`&/= -!{}$abs\u202e\u0000'),
        minLength: 1,
        maxLength: 40,
      }),
      tuple(constantFrom(...hostile), string()).map((parts) => parts.join('')),
    ).filter((text) => text.trim() !== '');
    await warningsOf(() =>
      assert(
        asyncProperty(constantFrom(...paths), anyText, async (path, text) => {
          const found = await show(element, planWith(path, text));
          expect(found.shape).to.deep.equal(shape);
          // A custom status is a text.
          const shown = path.at(-1) === 'status' ? text.trim() : text;
          expect(found.texts.some((said) => said.includes(shown))).to.equal(true);
          expect(isOwned()).to.equal(false);
        }),
        { numRuns: 200 },
      ),
    );
  });

  it('has no effect as an id or a language', async () => {
    const element = make('library-goals');
    const { shape } = await show(element, fullPlan());
    await warningsOf(async () => {
      for (const text of hostile) {
        expect((await show(element, planWith(['goals', 0, 'id'], text))).shape).to.deep.equal(
          shape,
        );
        const vision = { [text]: 'hidden', en: 'To be found.' };
        expect((await show(element, planWith(['vision'], vision))).shape).to.deep.equal(shape);
        const only = await show(element, planWith(['language'], text));
        expect(only.shape).to.have.length(shape.length);
      }
    });
    expect(isOwned()).to.equal(false);
  });

  it('links only to addresses that are allowed', async () => {
    const element = make('library-goals');
    const addresses = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<b>',
      'vbscript:x',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      'https://user:pass@example.org/',
      'view-source:https://example.org/',
    ];
    const places = [
      ['organization', 'url'],
      ['organization', 'logo', 'src'],
      ['memberships', 0, 'url'],
      ['memberships', 0, 'logo', 'src'],
      ['goals', 0, 'owners', 0, 'url'],
      ['goals', 0, 'links', 0, 'url'],
      ['goals', 0, 'objectives', 0, 'links', 0, 'url'],
      ['links', 0, 'url'],
      ['archive', 0, 'url'],
    ];
    await warningsOf(async () => {
      for (const place of places) {
        for (const address of addresses) {
          await show(element, planWith(place, address));
          for (const link of element.renderRoot.querySelectorAll('a')) {
            expect(['http:', 'https:', 'mailto:'], link.href).to.include(link.protocol);
            expect(link.username + link.password).to.equal('');
          }
          for (const image of element.renderRoot.querySelectorAll('img')) {
            expect(image.src).to.match(/^https?:/);
          }
        }
      }
    });
  });
});
