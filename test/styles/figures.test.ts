import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import example from '../../samples/example-library.json';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { statuses } from '../../src/plan/status.js';
import { mount } from '../support/mount.js';
import { contrast, pages, painted } from './contrast.js';

const day = '2026-06-30';
const plan = {
  version: 1,
  period: { start: '2024', end: '2028' },
  goals: [
    { name: 'Empty', progress: 0 },
    { name: 'Some', progress: 40 },
    { name: 'Full', progress: 100 },
    { name: 'Unknown' },
    ...statuses.map((status) => ({ name: 'A goal', status })),
  ],
};
const visits = {
  version: 1,
  goals: [
    {
      name: 'A goal',
      indicators: [
        {
          name: 'Visits',
          baseline: 1,
          target: 9,
          measurements: [
            { date: '2024', actual: 2 },
            { date: '2025', actual: 3 },
          ],
        },
      ],
    },
  ],
};

async function show(markup: string, given: object, place?: Element): Promise<ShadowRoot> {
  const element = mount<PlanElement>(markup, place);
  element.plan = given as PlanElement['plan'];
  await element.updateComplete;
  return element.shadowRoot!;
}

const badge = (variant: string, goal: number, attributes = '') =>
  `<library-progress-badge as-of="${day}" variant="${variant}" goal="${goal}" ${attributes}></library-progress-badge>`;

type Paint = 'color' | 'fill' | 'stroke' | 'borderTopColor' | 'borderInlineStartColor';
type Row = [name: string, markup: string, given: object, selector: string, paint: Paint];

const shapes: Row[] = [
  ['an empty ring', badge('ring', 1), plan, '.ring .track', 'stroke'],
  ['a ring’s arc', badge('ring', 2), plan, '.ring .fill', 'stroke'],
  ['a ring’s tick', badge('ring', 2), plan, '.ring .tick', 'stroke'],
  ['an unknown ring', badge('ring', 4), plan, '.ring .unknown', 'stroke'],
  ['an empty bar', badge('bar', 1), plan, '.bar .track', 'stroke'],
  ['a bar’s fill', badge('bar', 2), plan, '.bar .fill', 'fill'],
  ['a bar’s tick', badge('bar', 2), plan, '.bar .tick', 'fill'],
  ['an unknown bar', badge('bar', 4), plan, '.bar .unknown', 'stroke'],
  ...statuses.map((status, i): Row => [
    `the edge of a flat badge that is ${status}`,
    badge('flat', i + 5),
    plan,
    '.badge-value',
    'borderInlineStartColor',
  ]),
  ['a pill’s icon', badge('pill', 2), plan, '.icon', 'fill'],
  [
    'a summary’s segments',
    `<library-progress-summary as-of="${day}"></library-progress-summary>`,
    plan,
    '.segment',
    'fill',
  ],
  ...(['line', 'target', 'baseline'] as const).map((name): Row => [
    `a chart’s ${name}`,
    '<library-indicator goal="1"></library-indicator>',
    visits,
    `.plot .${name}`,
    'stroke',
  ]),
  [
    'a chart’s dots',
    '<library-indicator goal="1"></library-indicator>',
    visits,
    '.plot .dot',
    'fill',
  ],
  [
    'the border of a search',
    '<library-goal-list filterable></library-goal-list>',
    plan,
    '.field input',
    'borderTopColor',
  ],
];

const words: Row[] = [
  ...['pill', 'bar', 'ring', 'flat'].map((variant): Row => [
    `a badge as ${variant}`,
    badge(variant, 2),
    plan,
    '.badge-label, .badge-figure, .badge-value bdi',
    'color',
  ]),
  ['a linked badge', badge('pill', 2, 'href="/"'), plan, '.badge-label', 'color'],
  [
    'a summary',
    `<library-progress-summary as-of="${day}"></library-progress-summary>`,
    plan,
    'bdi, .count, .facts-line, .figure, summary',
    'color',
  ],
  [
    'an indicator',
    '<library-indicator goal="1"></library-indicator>',
    visits,
    '.scale, .times, .key, dt, dd, summary, .reading',
    'color',
  ],
  [
    'a search',
    '<library-goal-list filterable></library-goal-list>',
    plan,
    '.field, .result, input',
    'color',
  ],
];

for (const [page, paper, ink, theme] of pages) {
  describe(`figures on ${page}`, () => {
    let place: HTMLElement;

    beforeEach(() => {
      place = mount<HTMLElement>('<div></div>');
      if (theme === 'auto') place.style.cssText = `background: ${paper}; color: ${ink}`;
    });

    const rows = [
      ...shapes.map((row) => [3, row] as const),
      ...words.map((row) => [4.5, row] as const),
    ];
    for (const [least, [name, markup, given, selector, paint]] of rows) {
      it(`${name}: ${least}:1`, async () => {
        const root = await show(markup.replace(' ', ` theme="${theme}" `), given, place);
        const found = [...root.querySelectorAll(selector)];
        expect(found).not.to.have.length(0);
        for (const element of found) {
          const color = getComputedStyle(element)[paint];
          expect(
            contrast(color, paper),
            `${element.getAttribute('class')} ${color}`,
          ).to.be.at.least(least);
        }
      });
    }

    it('every word of a whole plan: 4.5:1', async () => {
      const markup = `<library-goals as-of="${day}" theme="${theme}" filterable></library-goals>`;
      const root = await show(markup, example, place);
      for (const details of root.querySelectorAll('details')) details.open = true;
      const found = [...root.querySelectorAll('.library *')].filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      );
      expect(found.length).to.be.above(200);
      const faint = found
        .map((element) => [element, contrast(getComputedStyle(element).color, paper)] as const)
        .filter(([{ localName }, found]) => localName !== 'option' && found < 4.5)
        .map(([element, found]) => `${element.className} ${element.textContent} ${found}`);
      expect(faint).to.deep.equal([]);
    });

    it('tells fill from track in grey', async () => {
      const root = await show(badge('bar', 2, `theme="${theme}"`), plan, place);
      const [fill, track] = ['.fill', '.track'].map((selector) =>
        painted(getComputedStyle(root.querySelector(selector)!).fill, paper),
      );
      expect(contrast(`rgb(${fill})`, `rgb(${track})`)).to.be.at.least(3);
    });
  });
}

const canForce = navigator.userAgent.includes('Chrome');

/** Only Chromium can be made to force its colours. */
async function forceColors(forcedColors: 'active' | 'none'): Promise<boolean> {
  if (canForce) await emulateMedia({ forcedColors });
  return matchMedia('(forced-colors: active)').matches;
}

/** The rules that an element's own styles have for forced colours. */
const forcedRules = (root: ShadowRoot) =>
  root.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors'))
    .map(({ cssText }) => cssText.toLowerCase())
    .join();

describe('forced colours', () => {
  let isForced: boolean;
  before(async () => {
    isForced = await forceColors('active');
    expect(isForced).to.equal(canForce);
  });
  after(() => forceColors('none'));

  const system = (name: string) => {
    const probe = mount<HTMLElement>(`<i style="color: ${name}; forced-color-adjust: none">x</i>`);
    return getComputedStyle(probe).color;
  };

  for (const [variant, paint] of [
    ['bar', 'fill'],
    ['ring', 'stroke'],
  ] as const) {
    it(`keep empty, partial, full and unknown apart in a ${variant}`, async () => {
      const roots = await Promise.all([1, 2, 3, 4].map((goal) => show(badge(variant, goal), plan)));
      const fills = roots.map((root) => root.querySelector(`.${variant} .fill`));
      expect(fills.map(Boolean)).to.deep.equal([false, true, true, false]);
      const lengths = fills.map((fill) =>
        fill?.getAttribute(variant === 'bar' ? 'width' : 'stroke-dasharray'),
      );
      expect(new Set(lengths.slice(1, 3)).size).to.equal(2);
      const tracks = roots.map((root) => getComputedStyle(root.querySelector('.track')!));
      expect(tracks.map(({ strokeDasharray }) => strokeDasharray !== 'none')).to.deep.equal([
        false,
        false,
        false,
        true,
      ]);
      if (!isForced) {
        expect(forcedRules(roots[0]!))
          .to.include('.fill')
          .and.include('.track')
          .and.include('canvastext');
        return;
      }
      for (const fill of [fills[1]!, fills[2]!]) {
        expect(getComputedStyle(fill)[paint]).to.equal(system('CanvasText'));
      }
      for (const track of tracks) {
        expect(track.stroke).to.equal(system('CanvasText'));
        expect(['none', system('Canvas')]).to.include(track.fill);
      }
    });
  }

  it('show segments, icons and lines in the colour of words', async () => {
    const roots = await Promise.all([
      show(`<library-progress-summary></library-progress-summary>`, plan),
      show('<library-indicator goal="1"></library-indicator>', visits),
    ]);
    if (!isForced) {
      for (const root of roots) expect(forcedRules(root)).to.include('canvastext');
      return;
    }
    const colors = [
      ...[...roots[0]!.querySelectorAll('.segment, .icon, .fill')].map(
        (one) => getComputedStyle(one).fill,
      ),
      ...[...roots[1]!.querySelectorAll('.plot :is(line, polyline)')].map(
        (one) => getComputedStyle(one).stroke,
      ),
    ];
    expect(colors.length).to.be.above(10);
    expect(new Set(colors)).to.deep.equal(new Set([system('CanvasText')]));
  });
});
