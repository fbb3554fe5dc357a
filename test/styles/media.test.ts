import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import { mount } from '../support/mount.js';
import { contrast, groundOf } from './contrast.js';
import { faintWords, plan, show, visits, whole } from './rows.js';

// Only Chromium can emulate print and reduced motion.
const canEmulate = navigator.userAgent.includes('Chrome');
const only = canEmulate ? describe : describe.skip;

const seen = (element: Element) => element.checkVisibility();
const all = (root: ShadowRoot, selector: string) => [...root.querySelectorAll(selector)];

only('print', () => {
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  for (const layout of ['list', 'cards', 'accordion', 'table']) {
    it(`opens all disclosures: ${layout}`, async () => {
      const root = await whole(`layout="${layout}"`);
      const insides = all(root, 'details > :not(summary)');
      if (layout !== 'table') expect(insides.length).to.be.above(10);
      expect(insides.filter((inside) => !seen(inside))).to.deep.equal([]);
    });

    it(`does not break short goals: ${layout}`, async () => {
      const root = await show(`<library-goals layout="${layout}"></library-goals>`, plan);
      const goals = all(root, '[part~=goal]').map((goal) => getComputedStyle(goal).breakInside);
      expect(goals.length).to.be.above(5);
      expect(new Set(goals)).to.deep.equal(new Set(['avoid']));
    });
  }

  it('opens the table of a chart', async () => {
    const root = await show('<library-indicator goal="1"></library-indicator>', visits);
    expect(all(root, '[part~=table]').map(seen)).to.deep.equal([true]);
  });

  it('shows the addresses of links in lists', async () => {
    const root = await whole('');
    const links = all(root, '[part~=link-list] a');
    expect(links.length).to.be.above(5);
    for (const link of links) {
      expect(getComputedStyle(link, '::after').content).to.equal(
        JSON.stringify(link.getAttribute('href')),
      );
    }
  });

  it('hides controls', async () => {
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

  it('is light despite theme="dark"', async () => {
    const root = await whole('theme="dark"');
    const title = root.querySelector('[part~=title]')!;
    expect(groundOf(title)).to.equal('rgb(255,255,255)');
    expect(contrast(getComputedStyle(title).color, groundOf(title))).to.be.above(12);
    expect(faintWords(root, 4.5)).to.deep.equal([]);
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

  it('turns off transitions and animations', async () => {
    const root = await whole('layout="accordion" filterable');
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(moving(root)).to.be.above(0);
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(moving(root)).to.equal(0);
  });
});

describe('universal styles of the page', () => {
  it('affect neither the text nor the background of a theme', async () => {
    const style = document.createElement('style');
    style.textContent = '* { color: #ccc; background: #ddd; } library-goals { color: #eee; }';
    document.head.append(style);
    const root = await whole('theme="dark"', mount<HTMLElement>('<div></div>'));
    const faint = faintWords(root, 4.5);
    style.remove();
    expect(faint).to.deep.equal([]);
  });
});
