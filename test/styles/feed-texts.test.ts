import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import consortium from '../../samples/consortium-plan.json';
import example from '../../samples/example-library.json';
import hkust from '../../samples/hkust-library.json';
import '../../src/embed/library-goals.js';
import { layouts, type Layout } from '../../src/views/goals/layouts.js';
import { show } from './rows.js';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Fields with text; a table doesn't show the details of a goal. */
const fields = [
  'title',
  'vision',
  'mission',
  'introduction',
  'label',
  'name',
  'description',
  'text',
  'by',
];
const details = ['note', 'updates', 'objectives', 'indicators', 'milestones', 'links'];
const lists = ['values', 'memberships', 'groups', 'goals', 'owners', 'tags', 'archive', ...details];

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The English texts of a part of a feed, as often as they occur. */
function textsOf(value: Json, without: readonly string[] = []): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, without));
  if (!isObject(value)) return [];
  if (typeof value['en'] === 'string') return [value['en']];
  return Object.entries(value)
    .filter(([key]) => [...fields, ...lists].includes(key) && !without.includes(key))
    .flatMap(([, inner]) => textsOf(inner, without));
}

/** A list of goals without the parts below the third level, which are counted instead of shown. */
const shownLevels = (parts: Json, level = 0): Json =>
  (parts as { [key: string]: Json }[]).map(({ objectives, ...part }) =>
    objectives && level < 2 ? { ...part, objectives: shownLevels(objectives, level + 1) } : part,
  );

const shownTexts = ({ goals, ...rest }: { goals: Json }, layout: Layout) => [
  ...textsOf(rest as Json),
  ...textsOf(shownLevels(goals), layout === 'table' ? details : []),
];

/** How often each text is visible. */
function countBoxes(root: ShadowRoot): Map<string, number> {
  const counts = new Map<string, number>();
  const elements = [...root.querySelectorAll('[part~=base] *')].filter(
    (element) =>
      element.checkVisibility() &&
      element.getBoundingClientRect().height > 1 &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim()),
  );
  for (const element of elements) {
    const text = element.textContent.trim();
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** The texts that are visible less often than the feed contains them. */
function missing(texts: readonly string[], root: ShadowRoot): string[] {
  const counts = countBoxes(root);
  return texts.filter((text) => {
    const left = counts.get(text.trim()) ?? 0;
    counts.set(text.trim(), left - 1);
    return left < 1;
  });
}

const samples = { consortium, example, hkust } as unknown as Record<string, { goals: Json }>;

for (const [name, plan] of Object.entries(samples)) {
  for (const layout of layouts) {
    const draw = () =>
      show(`<library-goals lang="en" as-of="2029-12-31" layout="${layout}"></library-goals>`, plan);

    describe(`the ${name} sample as ${layout}`, () => {
      it('shows every text of the feed', async () => {
        const root = await draw();
        for (const inside of root.querySelectorAll('details')) inside.open = true;
        const texts = shownTexts(plan, layout);
        expect(texts).to.have.length.above(10);
        expect(missing(texts, root)).to.deep.equal([]);
      });

      it('shows the name or the description of every goal before disclosures are opened', async () => {
        const root = await draw();
        const goals = plan.goals as { [key: string]: Json }[];
        const texts = goals.flatMap(({ name: called, description }) =>
          textsOf(layout === 'accordion' ? (called ?? description)! : [called!, description!]),
        );
        expect(missing(texts, root)).to.deep.equal([]);
      });
    });
  }
}

// Only Chromium can emulate print.
(navigator.userAgent.includes('Chrome') ? describe : describe.skip)('printed samples', () => {
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  for (const [name, plan] of Object.entries(samples)) {
    for (const layout of layouts) {
      it(`show every text of the feed: ${name} as ${layout}`, async () => {
        const root = await show(
          `<library-goals lang="en" as-of="2029-12-31" layout="${layout}"></library-goals>`,
          plan,
        );
        expect(missing(shownTexts(plan, layout), root)).to.deep.equal([]);
      });
    }
  }
});
