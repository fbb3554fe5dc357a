import example from '../../samples/example-library.json';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { statuses } from '../../src/plan/status.js';
import { drawnWhole, mount } from '../support/mount.js';
import { privateShapes } from '../support/private-shapes.js';
import { contrast, groundOf, painted } from './contrast.js';

export const day = '2026-06-30';
export const plan = {
  version: 1,
  period: { start: '2024', end: '2028' },
  computeStatus: true,
  goals: [
    { name: 'Empty', progress: 0 },
    { name: 'Some', progress: 40 },
    { name: 'Full', progress: 100 },
    { name: 'Unknown' },
    ...statuses.map((status) => ({ name: 'A goal', status })),
  ],
};
export const visits = {
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

/** Draws an element with a plan and returns its shadow root. */
export async function show(markup: string, given: object, place?: Element): Promise<ShadowRoot> {
  const element = mount<PlanElement>(markup, place);
  element.plan = given as PlanElement['plan'];
  await drawnWhole(element);
  return element.shadowRoot!;
}

export const badge = (variant: string, goal: number, attributes = '') =>
  `<library-progress-badge as-of="${day}" variant="${variant}" goal="${goal}" ${attributes}></library-progress-badge>`;

export type Paint = 'color' | 'fill' | 'stroke' | 'borderTopColor' | 'borderInlineStartColor';
export type Row = [name: string, markup: string, given: object, selector: string, paint: Paint];

/** Shapes with a meaning, each with the property of its colour. */
export const shapes: Row[] = [
  ['an empty ring', badge('ring', 1), plan, privateShapes.track, 'stroke'],
  ['a ring’s arc', badge('ring', 2), plan, '[part~=ring] [part~=fill]', 'fill'],
  ['a ring’s tick', badge('ring', 2), plan, '[part~=ring] [part~=tick]', 'fill'],
  ['an unknown ring', badge('ring', 4), plan, privateShapes.track, 'stroke'],
  ['an empty bar', badge('bar', 1), plan, privateShapes.track, 'stroke'],
  ['a bar’s fill', badge('bar', 2), plan, '[part~=bar] [part~=fill]', 'fill'],
  ['a bar’s tick', badge('bar', 2), plan, '[part~=bar] [part~=tick]', 'fill'],
  ['an unknown bar', badge('bar', 4), plan, privateShapes.track, 'stroke'],
  ...statuses.map((status, i): Row => [
    `the edge of a flat badge that is ${status}`,
    badge('flat', i + 5),
    plan,
    '[part~=badge-value]',
    'borderInlineStartColor',
  ]),
  ['a pill’s icon', badge('pill', 2), plan, '[part~=status-icon]', 'fill'],
  [
    'a summary’s segments',
    `<library-progress-summary as-of="${day}"></library-progress-summary>`,
    plan,
    privateShapes.segment,
    'fill',
  ],
  ...(['line', 'target', 'baseline'] as const).map((name): Row => [
    `a chart’s ${name}`,
    '<library-indicator goal="1"></library-indicator>',
    visits,
    privateShapes[name],
    'stroke',
  ]),
  [
    'a chart’s dots',
    '<library-indicator goal="1"></library-indicator>',
    visits,
    privateShapes.dot,
    'fill',
  ],
  [
    'the border of a search',
    '<library-goal-list filterable></library-goal-list>',
    plan,
    '[part~=search]',
    'borderTopColor',
  ],
];

/** Text in all its colours; the text of a whole plan is checked by `faintWords`. */
export const words: Row[] = [
  ...['pill', 'bar', 'ring', 'flat'].map((variant): Row => [
    `a badge as ${variant}`,
    badge(variant, 2),
    plan,
    '[part~=badge-label], [part~=figure], [part~=badge-value] bdi',
    'color',
  ]),
  ['a linked badge', badge('pill', 2, 'href="/"'), plan, '[part~=badge-label]', 'color'],
  [
    'a summary',
    `<library-progress-summary as-of="${day}"></library-progress-summary>`,
    plan,
    '[part~=legend] *, [part~=overall] ~ p, [part~=figure], summary',
    'color',
  ],
  [
    'an indicator',
    '<library-indicator goal="1"></library-indicator>',
    visits,
    '[part~=chart] > :not(svg), [part~=key], dt, dd, summary, [part~=reading]',
    'color',
  ],
  [
    'a search',
    '<library-goal-list filterable></library-goal-list>',
    plan,
    'label, [part~=result], input',
    'color',
  ],
];

/** Elements of a row with too little contrast, as text. */
export async function faintOf(
  [name, markup, given, selector, paint]: Row,
  least: number,
  place: HTMLElement,
  theme: string,
): Promise<string[]> {
  const root = await show(markup.replace(' ', ` theme="${theme}" `), given, place);
  const found = [...root.querySelectorAll(selector)];
  if (!found.length) return [`${name}: not found`];
  return found
    .map((element) => [element, strongest(element, paint, groundOf(element))] as const)
    .filter(([, ratio]) => ratio < least)
    .map(([element, ratio]) => `${name} ${element.getAttribute('class')}: ${ratio}`);
}

/** The colours of an element: a shape may have a fill, a stroke or both. */
export function paintsOf(element: Element, paint: Paint): string[] {
  const style = getComputedStyle(element);
  const paints = paint === 'fill' ? [style.fill, style.stroke] : [style[paint]];
  return paints.filter((color) => color !== 'none');
}

/** The highest contrast of an element's colours. */
const strongest = (element: Element, paint: Paint, under: string) =>
  Math.max(...paintsOf(element, paint).map((color) => contrast(color, under)));

/** A whole plan with some attributes. */
export const whole = (attributes: string, place?: HTMLElement) =>
  show(`<library-goals as-of="${day}" ${attributes}></library-goals>`, example, place);

/** A whole plan with all disclosures open. */
export async function showWhole(place: HTMLElement, theme: string): Promise<ShadowRoot> {
  const root = await whole(`theme="${theme}" filterable`, place);
  for (const details of root.querySelectorAll('details')) details.open = true;
  return root;
}

/** Elements that contain text. */
export const wordsIn = (root: ShadowRoot) =>
  [...root.querySelectorAll('[part~=base] *:not(option)')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
  );

/** Text of a plan with too little contrast. */
export const faintWords = (root: ShadowRoot, least: number) =>
  wordsIn(root)
    .map((element) => [element, getComputedStyle(element).color] as const)
    .map(([element, color]) => [element, color, contrast(color, groundOf(element))] as const)
    .filter(([, , ratio]) => ratio < least)
    .map(([element, , ratio]) => `${element.className} ${element.textContent} ${ratio}`);

/** The contrast of the full part of a bar, or its outline, with the empty part. */
export async function fillWithTrack(place: HTMLElement, theme: string): Promise<number> {
  const root = await show(badge('bar', 2, `theme="${theme}"`), plan, place);
  const [fill, track] = ['[part~=fill]', privateShapes.track].map((selector) =>
    root.querySelector(selector)!,
  );
  const empty = painted(getComputedStyle(track!).fill, groundOf(track!));
  return strongest(fill!, 'fill', `rgb(${empty})`);
}
