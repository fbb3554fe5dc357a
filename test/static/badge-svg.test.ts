import { expect } from 'chai';
import { lazyLanguages } from '../../src/locale/lazy-languages.js';
import { type BadgeOptions, pictureThemes } from '../../src/static/options.js';
import { palettes } from '../../src/static/badge-palette.js';
import { badgeSvg } from '../../src/static/badge-svg.js';
import { badgeText } from '../../src/static/badge-facts.js';
import { badgeVariants } from '../../src/words/badge-subject.js';
import { contrast } from '../styles/contrast.js';
import { mount } from '../support/mount.js';
import { planOf } from '../support/parts.js';

const asOf = '2025-07-01';
const planAt = (progress?: number) =>
  planOf({
    period: { start: '2025-01-01', end: '2026-12-31' },
    computeStatus: true,
    goals: [{ name: 'A', ...(progress !== undefined && { progress }) }],
  });

/** The picture as a browser reads a file of it, in the page. */
async function drawn(progress?: number, options: BadgeOptions = {}) {
  const code = (await badgeSvg(planAt(progress), { goal: '1', asOf, ...options }))!;
  const { documentElement } = new DOMParser().parseFromString(code, 'image/svg+xml');
  expect(documentElement.localName, code).to.equal('svg');
  const picture = document.importNode(documentElement, true) as unknown as SVGSVGElement;
  mount<HTMLElement>('<div></div>').append(picture);
  return picture;
}

/** Whether the machine has fonts for a text: browsers draw all characters without a font alike. */
function hasFonts(text: string): boolean {
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.font = '20px sans-serif';
  const widthOf = (character: string) => canvas.measureText(character).width;
  return (text.match(/\p{L}/gu) ?? []).every(
    (letter) => letter < '\u0370' || widthOf(letter) !== widthOf('\u0378'),
  );
}

const number = (element: Element, name: string) => Number(element.getAttribute(name));
const barOf = (picture: Element) => {
  const [track, fill] = [...picture.querySelectorAll('rect[height="6"]')];
  return track
    ? { track, fill, share: fill ? number(fill, 'width') / number(track, 'width') : 0 }
    : undefined;
};

describe('a badge as a picture', () => {
  for (const progress of [0, 0.01, 1, 40, 99, 99.99, 100]) {
    it(`is filled to ${progress} %`, async () => {
      const { share } = barOf(await drawn(progress, { variant: 'bar' }))!;
      expect(share).to.be.closeTo(progress / 100, 0.011);
      expect(share < 0.009, 'empty').to.equal(progress === 0);
      expect(share > 0.991, 'full').to.equal(progress === 100);
    });
  }

  it('has an empty, dashed bar where progress is unknown', async () => {
    const picture = await drawn(undefined, { variant: 'bar' });
    expect(barOf(picture)!.fill).to.equal(undefined);
    expect(picture.querySelector('[stroke-dasharray]')).not.to.equal(null);
    expect(picture.textContent).to.include('No figures yet');
  });

  it('has a text alternative with its whole content', async () => {
    const picture = await drawn(40);
    const spoken = 'Strategic Goal 1: 40%, on track, 25% expected by now';
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal(spoken);
    expect(picture.querySelector('title')!.textContent).to.equal(spoken);
    expect(await badgeText(planAt(40), { goal: '1', asOf })).to.equal(spoken);
  });

  for (const [name, options, texts] of [
    ['without a label', { label: '' }, ['40%', 'On track']],
    ['compact', { variant: 'compact' }, ['40%']],
    ['compact without a figure', { variant: 'compact', goal: '2' }, ['–']],
  ] as const) {
    it(`has its whole content as a text alternative: ${name}`, async () => {
      const plan = planOf({
        period: { start: '2025-01-01', end: '2026-12-31' },
        computeStatus: true,
        goals: [{ name: 'A', progress: 40 }, { name: 'B' }],
      });
      const code = (await badgeSvg(plan, { goal: '1', asOf, ...options }))!;
      const { documentElement } = new DOMParser().parseFromString(code, 'image/svg+xml');
      const shown = [...documentElement.querySelectorAll('text')].map((text) => text.textContent);
      expect(shown).to.deep.equal(texts);
      expect(documentElement.getAttribute('aria-label')).to.match(/^Strategic Goal \d: \w/);
      expect(number(documentElement, 'width')).to.be.below(160);
    });
  }

  it('is filled from the right in right-to-left languages', async () => {
    const { track, fill } = barOf(await drawn(40, { variant: 'bar', language: 'ar' }))!;
    const end = (rect: Element) => rect.getBoundingClientRect().right;
    expect(end(fill!)).to.be.closeTo(end(track), 0.6);
  });

  for (const language of ['en', ...lazyLanguages.keys()]) {
    it(`has enough room for its text in ${language}`, async function () {
      const picture = await drawn(40, { language });
      if (!hasFonts(picture.textContent)) this.skip();
      const width = number(picture, 'width');
      const boxes = [...picture.querySelectorAll('text')].map((text) => text.getBBox());
      expect(boxes).to.have.length(3);
      const inOrder = boxes.sort((a, b) => a.x - b.x);
      for (const [i, { x, width: own }] of inOrder.entries()) {
        expect(x, 'begins').to.be.at.least(i ? inOrder[i - 1]!.x + inOrder[i - 1]!.width : 0);
        expect(x + own, 'ends').to.be.at.most(width);
      }
    });
  }

  it('contains no markup from labels', async () => {
    const label = '<script>alert(1)</script>]]>&"\' \u0000\u0008\ud800\uffff';
    const picture = await drawn(40, { label });
    expect(picture.querySelector('script')).to.equal(null);
    expect(picture.querySelector('text')!.textContent).to.equal(
      '<script>alert(1)</script>]]>&"\' ',
    );
  });

  it('shortens a long label, but not in its text alternative', async () => {
    const label = 'A very long label '.repeat(100_000).trim();
    const picture = await drawn(40, { label });
    expect(number(picture, 'width')).to.be.below(600);
    expect(picture.querySelector('text')!.textContent).to.match(/^A very long .*…$/);
    expect(picture.querySelector('title')!.textContent).to.include(label);
  });

  for (const variant of badgeVariants) {
    it(`contains all its shapes: ${variant}`, async () => {
      for (const language of ['en', 'ar']) {
        const picture = await drawn(40, { variant, language });
        const [outer, ...inner] = [
          picture,
          ...picture.querySelectorAll('rect, path, text, circle'),
        ];
        const edges = outer!.getBoundingClientRect();
        for (const part of inner) {
          const { left, right, top, bottom } = part.getBoundingClientRect();
          const isInside =
            left >= edges.left - 0.5 &&
            right <= edges.right + 0.5 &&
            top >= edges.top &&
            bottom <= edges.bottom;
          expect(isInside, `${language}: ${part.outerHTML}`).to.equal(true);
        }
      }
    });
  }

  for (const theme of pictureThemes) {
    it(`has the colors of the theme ${theme}`, async () => {
      const picture = await drawn(40, { theme });
      const ink = picture.querySelector('g')!.getAttribute('fill');
      expect(ink).to.equal(palettes[theme === 'dark' ? 'dark' : 'light'].ink);
      const styles = picture.querySelector('style')?.textContent ?? '';
      expect(/prefers-color-scheme:dark/.test(styles)).to.equal(theme === 'auto');
      expect(styles.includes(palettes.dark.ink)).to.equal(theme === 'auto');
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`has text and outlines with enough contrast: ${theme}`, () => {
      const { ink, line, paper, surface } = palettes[theme];
      for (const under of [paper, surface]) {
        expect(contrast(ink, under)).to.be.at.least(4.5);
        expect(contrast(line, under)).to.be.at.least(3);
      }
    });
  }
});
