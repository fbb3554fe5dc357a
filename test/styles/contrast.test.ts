import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryGoalList } from '../../src/elements/library-goal-list.js';
import { statuses } from '../../src/plan/status.js';
import { drawnWhole, mount } from '../support/mount.js';
import { privateShapes } from '../support/private-shapes.js';
import { contrast, groundOf, pages, painted } from './contrast.js';
import { paintsOf } from './rows.js';

const plan = {
  version: 1,
  period: { start: '2020', end: '2039' },
  computeStatus: true,
  goals: [...statuses, undefined].map((status) => ({
    name: 'A goal',
    status,
    progress: 40,
    note: 'A note.',
    owners: [{ name: 'Anna', url: 'https://example.org/' }],
  })),
};

/** Text and shapes, each with a selector and the property of its colour. */
const words = [
  '[part~=status] bdi',
  '[part~=goal-label]',
  '[part~=note]',
  '[part~=figure]',
  'dt',
  'dd a',
  '[part~=permalink]',
  'summary',
];
const shapes: [selector: string, property: 'fill' | 'stroke'][] = [
  ['[part~=status-icon]', 'fill'],
  ['[part~=bar] [part~=fill]', 'fill'],
  ['[part~=bar] [part~=tick]', 'fill'],
  [privateShapes.track, 'stroke'],
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
      await drawnWhole(element);
      root = element.shadowRoot!;
      const ground = groundOf(root.querySelector('[part~=status]')!);
      expect(painted(ground, paper)).to.deep.equal(painted(paper, paper));
    });

    it('is 4.5:1 for text', () => {
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
          const ratios = paintsOf(element, property).map((color) => contrast(color, paper));
          const where = `${selector} of ${element.parentElement?.className}`;
          expect(Math.max(...ratios), where).to.be.at.least(3);
        }
      }
    });
  });
}

describe('bars', () => {
  async function fills(css: string) {
    const element = mount<LibraryGoalList>(
      `<library-goal-list style="${css}"></library-goal-list>`,
    );
    element.plan = plan;
    await drawnWhole(element);
    const colors = (selector: string) =>
      [...element.shadowRoot!.querySelectorAll(selector)].map(
        (shape) => getComputedStyle(shape).fill,
      );
    return { bars: colors('[part~=bar] [part~=fill]'), icons: colors('[part~=status-icon]') };
  }

  it('have the colour of their status', async () => {
    const { bars, icons } = await fills('');
    expect(bars).to.have.length(statuses.length + 1);
    expect(bars).to.deep.equal(icons);
    expect(new Set(bars).size).to.equal(statuses.length);
  });

  it('have the colour of --library-bar-color', async () => {
    const { bars, icons } = await fills('--library-bar-color: rgb(1, 2, 3)');
    expect(new Set(bars)).to.deep.equal(new Set(['rgb(1, 2, 3)']));
    expect(new Set(icons).size).to.equal(statuses.length);
  });

  it('have the colour of the token of their status', async () => {
    const { bars, icons } = await fills('--library-status-on-hold: rgb(1, 2, 3)');
    const place = statuses.indexOf('on-hold');
    expect([bars[place], icons[place]]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(1, 2, 3)']);
  });
});

describe('statuses', () => {
  it('have different icons', async () => {
    const element = mount<LibraryGoalList>('<library-goal-list></library-goal-list>');
    element.plan = plan;
    await drawnWhole(element);
    const paths = [...element.shadowRoot!.querySelectorAll('[part~=status-icon] path')].map(
      (path) => path.getAttribute('d'),
    );
    // The last goal has a computed status with the icon of that status.
    expect(new Set(paths.slice(0, statuses.length)).size).to.equal(statuses.length);
  });
});
