import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryGoalList } from '../../src/elements/library-goal-list.js';
import { statuses } from '../../src/plan/status.js';
import { mount } from '../support/mount.js';

type Rgb = readonly [number, number, number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true })!;

/** A colour as the engine paints it, on what lies under it. */
function painted(color: string, under: string): Rgb {
  for (const layer of [under, color]) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(color: string, under: string): number {
  const [high, low] = [painted(color, under), painted(under, under)]
    .map(luminance)
    .sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

const plan = {
  version: 1,
  period: { start: '2020', end: '2039' },
  goals: [...statuses, undefined].map((status) => ({
    name: 'A goal',
    status,
    progress: 40,
    note: 'A note.',
    owners: [{ name: 'Anna', url: 'https://example.org/' }],
  })),
};

const pages: [name: string, paper: string, ink: string, theme: string][] = [
  ['white', '#ffffff', '#1d232b', 'auto'],
  ['white and black', '#ffffff', '#000000', 'auto'],
  ['a tinted panel', '#eef3ea', '#1d232b', 'auto'],
  ['dark', '#14171c', '#e6eaf0', 'auto'],
  ['black and white', '#000000', '#ffffff', 'auto'],
  ['navy', '#10243f', '#f3f6fb', 'auto'],
  ['light on a dark page', '#ffffff', '#1f2328', 'light'],
  ['dark on a white page', '#15181d', '#e9edf2', 'dark'],
];

/** What is words, and what is shapes: where to find it, and which property colours it. */
const words = [
  '.status bdi',
  '.goal-label',
  '.note',
  '.figure',
  'dt',
  'dd a',
  '.permalink',
  'summary',
];
const shapes: [selector: string, property: 'fill' | 'stroke'][] = [
  ['.icon', 'fill'],
  ['.bar .fill', 'fill'],
  ['.bar .tick', 'fill'],
  ['.bar .track', 'stroke'],
];

for (const [name, paper, ink, theme] of pages) {
  describe(`contrast on ${name}`, () => {
    let root: ShadowRoot;

    beforeEach(async () => {
      const place = mount<HTMLElement>('<div></div>');
      if (theme === 'auto') place.style.cssText = `background: ${paper}; color: ${ink}`;
      const element = mount<LibraryGoalList>(
        `<library-goal-list theme="${theme}"></library-goal-list>`,
        place,
      );
      element.plan = plan;
      await element.updateComplete;
      root = element.shadowRoot!;
      const { backgroundColor } = getComputedStyle(theme === 'auto' ? place : element);
      expect(painted(backgroundColor, '#808080')).to.deep.equal(painted(paper, paper));
    });

    it('is 4.5:1 for words', () => {
      for (const selector of words) {
        const found = root.querySelectorAll(selector);
        expect(found.length, selector).to.be.above(0);
        for (const element of found) {
          const { color } = getComputedStyle(element);
          expect(contrast(color, paper), `${selector} ${color}`).to.be.at.least(4.5);
        }
      }
    });

    it('is 3:1 for shapes', () => {
      for (const [selector, property] of shapes) {
        const found = root.querySelectorAll(selector);
        expect(found.length, selector).to.be.above(0);
        for (const element of found) {
          const color = getComputedStyle(element)[property];
          const where = `${selector} of ${element.parentElement?.className} ${color}`;
          expect(contrast(color, paper), where).to.be.at.least(3);
        }
      }
    });
  });
}

describe('statuses', () => {
  it('have a shape each', async () => {
    const element = mount<LibraryGoalList>('<library-goal-list></library-goal-list>');
    element.plan = plan;
    await element.updateComplete;
    const paths = [...element.shadowRoot!.querySelectorAll('.icon path')].map((path) =>
      path.getAttribute('d'),
    );
    // The last goal has a status that was worked out, and with it that status's shape.
    expect(new Set(paths.slice(0, statuses.length)).size).to.equal(statuses.length);
  });
});
