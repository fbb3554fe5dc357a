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
import { themeNames, themeText } from './theme-files.js';

/** Contrast that a theme promises beyond WCAG's AA. */
const more: Record<string, { words: number; shapes: number }> = {
  'high-contrast': { words: 7, shapes: 4.5 },
};

/** Themes without a background have icons outlined in the text colour. */
const hasBackground = (sheet: string) => !['compact.css', 'the ten lines'].includes(sheet);

/** Elements with status icons on the background, on cards and in a legend. */
const signs = [
  '<library-goal-list>',
  '<library-goal-list layout="cards">',
  '<library-progress-summary>',
];

const onPages: [name: string, css: string, theme: string][] = [
  ['a light page', 'background: #fff; color: #1d232b', 'auto'],
  ['a dark page', 'color-scheme: dark; background: #14171c; color: #e6eaf0', 'auto'],
  ['a light page with theme="dark"', 'background: #fff; color: #1d232b', 'dark'],
  [
    'a dark page with theme="light"',
    'color-scheme: dark; background: #14171c; color: #e6eaf0',
    'light',
  ],
];

/** Adds a style sheet to the page during the tests of a block. */
function link(css: () => Promise<string>) {
  const style = document.createElement('style');
  before(async () => {
    style.textContent = await css();
    document.head.append(style);
  });
  after(() => style.remove());
}

const sheets: [name: string, css: () => Promise<string>][] = [
  ...themeNames.map((name): [string, () => Promise<string>] => [
    `${name}.css`,
    () => themeText(name),
  ]),
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

        it(`text has a contrast of ${least.words}:1`, async () => {
          const root = await showWhole(place, theme);
          expect(wordsIn(root).length).to.be.above(200);
          const faint = faintWords(root, least.words);
          for (const row of words) faint.push(...(await faintOf(row, least.words, place, theme)));
          expect(faint).to.deep.equal([]);
        });

        it(`shapes have a contrast of ${least.shapes}:1`, async () => {
          const faint: string[] = [];
          for (const row of shapes) faint.push(...(await faintOf(row, least.shapes, place, theme)));
          expect(faint).to.deep.equal([]);
          expect(await fillWithTrack(place, theme)).to.be.at.least(3);
        });

        if (hasBackground(sheet)) {
          it('the symbol in every icon has a contrast of 3:1', async () => {
            const roots = await Promise.all(
              signs.map((tag) =>
                show(tag.replace('>', ` theme="${theme}" as-of="${day}">`), plan, place),
              ),
            );
            const icons = roots.flatMap((root) => [
              ...root.querySelectorAll('[part~=status-icon]'),
            ]);
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

        it('the pressed entry of a legend is readable', async () => {
          const root = await showWhole(place, theme);
          const entry = root.querySelector<HTMLElement>('[part~=legend-button]')!;
          entry.click();
          await (root.host as PlanElement).updateComplete;
          expect(entry.ariaPressed).to.equal('true');
          for (const element of [entry, ...entry.querySelectorAll('bdi, span')]) {
            const { color } = getComputedStyle(element);
            expect(contrast(color, groundOf(element))).to.be.at.least(least.words);
          }
        });

        it('the focus outline is visible', async () => {
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

// Only Chromium can emulate print.
(navigator.userAgent.includes('Chrome') ? describe : describe.skip)(
  'theme: dark.css, printed',
  () => {
    link(() => themeText('dark'));
    before(() => emulateMedia({ media: 'print' }));
    after(() => emulateMedia({ media: 'screen' }));

    for (const theme of ['auto', 'dark']) {
      it(`has dark text on a light background with theme="${theme}"`, async () => {
        const place = mount<HTMLElement>('<div></div>');
        place.style.color = '#1d232b';
        const root = await showWhole(place, theme);
        expect(groundOf(root.querySelector('[part~=title]')!)).to.equal('rgb(255,255,255)');
        expect(faintWords(root, 4.5)).to.deep.equal([]);
      });
    }
  },
);
