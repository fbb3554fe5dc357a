import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import { statuses } from '../../src/plan/status.js';
import { mount } from '../support/mount.js';
import { contrast, painted } from './contrast.js';
import { paintsOf, plan, shapes, show, showWhole, visits, wordsIn } from './rows.js';

const levels = ['00', '55', 'aa', 'ff'];
const grid = levels.flatMap((red) =>
  levels.flatMap((green) => levels.map((blue) => `#${red}${green}${blue}`)),
);
const bootstrap = ['#0d6efd', '#198754', '#6c757d', '#dc3545', '#ffc107', '#0dcaf0'];
const backgrounds = [...grid, '#777777', '#808080', '#eef3ea', '#14171c', ...bootstrap];
const inks = [
  '#000000',
  '#ffffff',
  '#1d232b',
  '#e6eaf0',
  '#767676',
  '#595959',
  '#0000aa',
  '#550055',
  '#ffaaff',
  '#aaff00',
];

/** Text colours with the backgrounds on which they are readable. */
const readable = inks.map(
  (ink) => [ink, backgrounds.filter((under) => contrast(ink, under) >= 4.5)] as const,
);

/** The backgrounds between a container and an element in it, from back to front. */
function layersTo(element: Element, place: Element): string[] {
  const layers: string[] = [];
  for (
    let at: Element | null = element;
    at && at !== place;
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null
  ) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') layers.unshift(backgroundColor);
  }
  return layers;
}

/** An element with its colours and the backgrounds under it. */
interface Seen {
  readonly name: string;
  readonly layers: readonly string[];
  readonly paints: readonly string[];
}

const seen = (element: Element, place: Element, paints: readonly string[]): Seen => ({
  name: element.getAttribute('class') ?? element.localName,
  layers: layersTo(element, place),
  paints,
});

/** Elements with too little contrast on any background, each with the worst background. */
function faint(all: readonly Seen[], backgrounds: readonly string[], least: number): string[] {
  const worst = new Map<string, [ratio: number, where: string]>();
  const different = new Map(all.map((one) => [JSON.stringify(one), one]));
  for (const { name, layers, paints } of different.values()) {
    for (const background of backgrounds) {
      const under = layers.reduce((below, layer) => `rgb(${painted(layer, below)})`, background);
      const ratio = Math.max(...paints.map((paint) => contrast(paint, under)));
      if (ratio < Math.min(least, worst.get(name)?.[0] ?? least)) {
        worst.set(name, [ratio, `${name} on ${background}: ${ratio.toFixed(2)}`]);
      }
    }
  }
  return [...worst.values()].map(([, where]) => where);
}

const everyStatus = {
  ...plan,
  goals: [...plan.goals, ...statuses.map((status) => ({ name: 'A goal', status, progress: 50 }))],
};

const markup: [string, object][] = [
  ['<library-goal-list filterable></library-goal-list>', everyStatus],
  ['<library-goal-list layout="cards"></library-goal-list>', everyStatus],
  ['<library-progress-summary></library-progress-summary>', everyStatus],
  ['<library-indicator goal="1"></library-indicator>', visits],
  ...['pill', 'bar', 'ring', 'flat'].map((variant): [string, object] => [
    `<library-progress-badge variant="${variant}" goal="2" href="/"></library-progress-badge>`,
    plan,
  ]),
];

describe('on any background on which the text of the page has a contrast of 4.5:1', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = mount<HTMLElement>('<div></div>');
  });

  it('text has 4.5:1', async () => {
    const roots = [await showWhole(place, 'auto')];
    for (const [tag, given] of markup) roots.push(await show(tag, given, place));
    for (const [ink, backgrounds] of readable) {
      place.style.color = ink;
      const all = roots
        .flatMap(wordsIn)
        .map((element) => seen(element, place, [getComputedStyle(element).color]));
      expect(faint(all, backgrounds, 4.49), ink).to.deep.equal([]);
    }
  });

  for (const [name, tag, given, selector, paint] of shapes) {
    it(`${name} has 3:1`, async () => {
      const root = await show(tag, given, place);
      for (const [ink, backgrounds] of readable) {
        place.style.color = ink;
        const all = [...root.querySelectorAll(selector)].map((element) =>
          seen(element, place, paintsOf(element, paint)),
        );
        expect(all).not.to.deep.equal([]);
        expect(faint(all, backgrounds, 2.98), ink).to.deep.equal([]);
      }
    });
  }
});
