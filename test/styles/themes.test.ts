import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { tenLines } from '../../stories/ten-lines.js';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { mount } from '../support/mount.js';
import { statuses } from '../../src/plan/status.js';
import { contrast, groundOf, painted } from './contrast.js';
import {
  day,
  faintOf,
  faintWords,
  fillWithTrack,
  plan,
  shapes,
  show,
  showWhole,
  words,
  wordsIn,
} from './rows.js';

const names = ['plain', 'university-blue', 'warm', 'high-contrast', 'compact', 'dark'];

/** What a theme promises where that is more than WCAG's AA. */
const more: Record<string, { words: number; shapes: number }> = {
  'high-contrast': { words: 7, shapes: 4.5 },
};

/** Without a paper of its own a theme leaves the outline of icons to the text colour. */
const hasOwnPaper = (sheet: string) => !['compact.css', 'the ten lines'].includes(sheet);

/** Elements in which the icons of statuses stand on the paper, on cards and on quiet fields. */
const signs = [
  '<library-goal-list>',
  '<library-goal-list layout="cards">',
  '<library-progress-summary>',
];

const onPages: [name: string, css: string, theme: string][] = [
  ['a light page', 'background: #fff; color: #1d232b', 'auto'],
  ['a dark page', 'color-scheme: dark; background: #14171c; color: #e6eaf0', 'auto'],
  ['a light page, darkened', 'background: #fff; color: #1d232b', 'dark'],
  ['a dark page, lit', 'color-scheme: dark; background: #14171c; color: #e6eaf0', 'light'],
];

async function text(name: string): Promise<string> {
  const css = await (await fetch(new URL(`../../src/themes/${name}.css`, import.meta.url))).text();
  expect(css).to.include('--library-');
  return css;
}

/** Gives the page a style sheet for as long as a chapter of tests. */
function link(css: () => Promise<string>) {
  const style = document.createElement('style');
  before(async () => {
    style.textContent = await css();
    document.head.append(style);
  });
  after(() => style.remove());
}

const sheets: [name: string, css: () => Promise<string>][] = [
  ...names.map((name): [string, () => Promise<string>] => [`${name}.css`, () => text(name)]),
  ['the ten lines', () => Promise.resolve(tenLines.replaceAll('library-goals', ':root'))],
];

for (const [sheet, css] of sheets) {
  describe(`theme: ${sheet}`, () => {
    link(css);
    const least = more[sheet.replace('.css', '')] ?? { words: 4.5, shapes: 3 };

    for (const [page, style, theme] of onPages) {
      describe(`on ${page}`, () => {
        let place: HTMLElement;

        beforeEach(() => {
          place = mount<HTMLElement>('<div></div>');
          place.style.cssText = style;
        });

        it(`words are ${least.words}:1`, async () => {
          const root = await showWhole(place, theme);
          expect(wordsIn(root).length).to.be.above(200);
          const faint = faintWords(root, least.words);
          for (const row of words) faint.push(...(await faintOf(row, least.words, place, theme)));
          expect(faint).to.deep.equal([]);
        });

        it(`shapes are ${least.shapes}:1`, async () => {
          const faint: string[] = [];
          for (const row of shapes) faint.push(...(await faintOf(row, least.shapes, place, theme)));
          expect(faint).to.deep.equal([]);
          expect(await fillWithTrack(place, theme)).to.be.at.least(3);
        });

        if (hasOwnPaper(sheet)) {
          it('the sign in every icon can be told from its shape', async () => {
            const roots = await Promise.all(
              signs.map((tag) =>
                show(tag.replace('>', ` theme="${theme}" as-of="${day}">`), plan, place),
              ),
            );
            const icons = roots.flatMap((root) => [...root.querySelectorAll('.icon')]);
            expect(icons.length).to.be.above(statuses.length * 2);
            const faint = icons.filter((icon) => {
              const { fill, stroke } = getComputedStyle(icon);
              const under = groundOf(icon);
              const shape = `rgb(${painted(fill, under)})`;
              const edge = `rgb(${painted(stroke, under)})`;
              const seen = Math.max(contrast(shape, under), contrast(edge, under));
              return contrast(edge, shape) < 3 || seen < least.shapes;
            });
            expect(faint.map((icon) => icon.closest('[class*=status-]')!.className)).to.deep.equal(
              [],
            );
          });
        }

        it('the chosen entry of a legend can be read', async () => {
          const root = await showWhole(place, theme);
          const entry = root.querySelector<HTMLElement>('[part~=legend-button]')!;
          entry.click();
          await (root.host as PlanElement).updateComplete;
          expect(entry.ariaPressed).to.equal('true');
          for (const element of [entry, ...entry.querySelectorAll('bdi, .count')]) {
            const { color } = getComputedStyle(element);
            expect(contrast(color, groundOf(element))).to.be.at.least(least.words);
          }
        });

        it('focus can be seen', async () => {
          const root = await showWhole(place, theme);
          const link = root.querySelector<HTMLElement>('[part~=link-list] a')!;
          link.focus({ focusVisible: true } as FocusOptions);
          const { outlineColor, outlineStyle } = getComputedStyle(link);
          expect(outlineStyle).to.equal('solid');
          expect(contrast(outlineColor, groundOf(link))).to.be.at.least(3);
        });
      });
    }
  });
}

const canPrint = navigator.userAgent.includes('Chrome');

/** Only Chromium can be made to show a page as it prints it. */
async function asPrinted(media: 'print' | 'screen'): Promise<void> {
  if (canPrint) await emulateMedia({ media });
}

describe('theme: dark.css, printed', () => {
  link(() => text('dark'));
  before(() => asPrinted('print'));
  after(() => asPrinted('screen'));

  it('concerns screens alone', async () => {
    expect(await text('dark')).to.match(/^@media screen \{$/m);
    expect(matchMedia('print').matches).to.equal(canPrint);
  });

  for (const theme of canPrint ? ['auto', 'dark'] : []) {
    it(`is dark words on light paper with theme="${theme}"`, async () => {
      const place = mount<HTMLElement>('<div></div>');
      place.style.color = '#1d232b';
      const root = await showWhole(place, theme);
      expect(groundOf(root.querySelector('[part~=title]')!)).to.equal('rgb(255,255,255)');
      expect(faintWords(root, 4.5)).to.deep.equal([]);
    });
  }
});
