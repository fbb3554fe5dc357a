import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { mount } from '../support/mount.js';
import { contrast, groundOf } from './contrast.js';
import { badge, faintWords, plan, show, visits, whole } from './rows.js';

// Only Chromium can be made to show a page as it prints it, or as it moves for those who want less.
const canEmulate = navigator.userAgent.includes('Chrome');
const only = canEmulate ? describe : describe.skip;

const seen = (element: Element) => element.checkVisibility();
const all = (root: ShadowRoot, selector: string) => [...root.querySelectorAll(selector)];

only('print', () => {
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  for (const layout of ['list', 'cards', 'accordion', 'table']) {
    it(`opens everything: ${layout}`, async () => {
      const root = await whole(`layout="${layout}"`);
      const insides = all(root, 'details > :not(summary)');
      if (layout !== 'table') expect(insides.length).to.be.above(10);
      expect(insides.filter((inside) => !seen(inside))).to.deep.equal([]);
    });

    it(`breaks between goals that are short, not within: ${layout}`, async () => {
      const root = await show(`<library-goals layout="${layout}"></library-goals>`, plan);
      const goals = all(root, '[part~=goal]').map((goal) => getComputedStyle(goal).breakInside);
      expect(goals.length).to.be.above(5);
      expect(new Set(goals)).to.deep.equal(new Set(['avoid']));
    });
  }

  it('opens a chart’s table', async () => {
    const root = await show('<library-indicator goal="1"></library-indicator>', visits);
    expect(all(root, '.measurements').map(seen)).to.deep.equal([true]);
  });

  it('shows the addresses of lists of links', async () => {
    const root = await whole('');
    const links = all(root, '[part~=link-list] a');
    expect(links.length).to.be.above(5);
    for (const link of links) {
      expect(getComputedStyle(link, '::after').content).to.equal(
        JSON.stringify(link.getAttribute('href')),
      );
    }
  });

  it('leaves out what can only be clicked', async () => {
    const root = await whole('filterable');
    const clicked = all(root, '[part~=filter], [part~=top], [part~=permalink]');
    expect(clicked.length).to.be.above(5);
    expect(clicked.filter(seen)).to.deep.equal([]);
  });

  it('has no shadows', async () => {
    const root = await whole('filterable');
    for (const element of all(root, '*')) {
      const { boxShadow, textShadow } = getComputedStyle(element);
      expect([boxShadow, textShadow], element.className).to.deep.equal(['none', 'none']);
    }
  });

  it('is light with theme="dark"', async () => {
    const root = await whole('theme="dark"');
    const title = root.querySelector('[part~=title]')!;
    expect(groundOf(title)).to.equal('rgb(255,255,255)');
    expect(contrast(getComputedStyle(title).color, groundOf(title))).to.be.above(12);
    expect(faintWords(root, 4.5)).to.deep.equal([]);
  });
});

only('forced colors', () => {
  before(() => emulateMedia({ forcedColors: 'active' }));
  after(() => emulateMedia({ forcedColors: 'none' }));

  it('tell the chosen entry of a legend from the others', async () => {
    const root = await whole('');
    const [chosen, other] = all(root, '[part~=legend-button]') as HTMLElement[];
    chosen!.click();
    await (root.host as PlanElement).updateComplete;
    expect(groundOf(chosen!)).not.to.equal(groundOf(other!));
    for (const word of chosen!.querySelectorAll('bdi, .count')) {
      expect(contrast(getComputedStyle(word).color, groundOf(word))).to.be.at.least(4.5);
    }
    const { fill } = getComputedStyle(chosen!.querySelector('.icon')!);
    expect(contrast(fill, groundOf(chosen!))).to.be.at.least(3);
  });
});

only('forced colors around a ring', () => {
  before(() => emulateMedia({ forcedColors: 'active' }));
  after(() => emulateMedia({ forcedColors: 'none' }));

  it('leave its tick and its arc visible, apart from each other', async () => {
    const root = await show(badge('ring', 3), plan);
    const tick = root.querySelector('[part~=ring] [part~=tick]')!;
    const arcs = all(root, '[part~=ring] [part~=fill]');
    expect(contrast(getComputedStyle(tick).fill, groundOf(tick))).to.be.at.least(3);
    for (const arc of arcs) {
      expect(contrast(getComputedStyle(arc).stroke, groundOf(arc))).to.be.at.least(3);
    }
    // The whole of the ring is filled, but for the gap in which the tick stands.
    expect(arcs).to.have.length(2);
  });
});

only('reduced motion', () => {
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  const moving = (root: ShadowRoot) =>
    all(root, '*')
      .flatMap((element) =>
        [null, '::before', '::after'].map((at) => getComputedStyle(element, at)),
      )
      .filter(
        ({ transitionDuration, animationName }) =>
          transitionDuration !== '0s' || animationName !== 'none',
      ).length;

  it('stops all that moves', async () => {
    const root = await whole('layout="accordion" filterable');
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(moving(root)).to.be.above(0);
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(moving(root)).to.equal(0);
  });
});

describe('a page’s styles', () => {
  it('reach neither the words nor the paper of a theme', async () => {
    const style = document.createElement('style');
    style.textContent = '* { color: #ccc; background: #ddd; } library-goals { color: #eee; }';
    document.head.append(style);
    const root = await whole('theme="dark"', mount<HTMLElement>('<div></div>'));
    const faint = faintWords(root, 4.5);
    style.remove();
    expect(faint).to.deep.equal([]);
  });
});
