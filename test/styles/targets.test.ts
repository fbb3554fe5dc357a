import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import example from '../../samples/example-library.json';
import { day, show } from './rows.js';
import { themeNames, themeText } from './theme-files.js';

const least = 24;
const controls = 'a[href], button, summary, input, select';

const isSmall = ({ width, height }: DOMRect) => Math.min(width, height) < least - 0.01;
const middle = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const;

/** The distance between the center of a box and another box, or its center if it is small. */
function distance(from: DOMRect, to: DOMRect): number {
  const [x, y] = middle(from);
  if (isSmall(to)) {
    const [toX, toY] = middle(to);
    return Math.hypot(toX - x, toY - y) / 2;
  }
  return Math.hypot(Math.max(to.left - x, x - to.right, 0), Math.max(to.top - y, y - to.bottom, 0));
}

/** Pairs of controls that are too small and too close for WCAG 2.5.8. */
function crowded(root: ShadowRoot): string[] {
  const shown = [...root.querySelectorAll(controls)].filter((each) => each.checkVisibility());
  expect(shown).to.have.length.above(20);
  const name = (each: Element) => `${each.localName}.${each.className || each.part.value}`;
  const boxes = shown.map((each) => [name(each), each.getBoundingClientRect()] as const);
  return boxes
    .filter(([, box]) => isSmall(box))
    .flatMap(([one, box]) =>
      boxes
        .filter(([, other]) => other !== box && distance(box, other) < least / 2 - 0.01)
        .map(([other]) => `${one}, ${Math.round(box.height)} pixels high, near ${other}`),
    );
}

describe('controls have a sufficient size or spacing', () => {
  for (const theme of ['', ...themeNames]) {
    for (const layout of ['list', 'cards', 'accordion', 'table']) {
      it(`with the theme ${theme || 'none'} and the layout ${layout}`, async () => {
        const style = document.createElement('style');
        if (theme) style.textContent = await themeText(theme);
        document.head.append(style);
        const root = await show(
          `<library-goals lang="en" as-of="${day}" layout="${layout}" filterable></library-goals>`,
          example,
        );
        for (const details of root.querySelectorAll('details')) details.open = true;
        const found = crowded(root);
        style.remove();
        expect(found).to.deep.equal([]);
      });
    }
  }

  it('if they are links to goals', async () => {
    const root = await show('<library-goal-list lang="en"></library-goal-list>', example);
    for (const link of root.querySelectorAll('[part~=permalink]')) {
      const { width, height } = link.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(least);
    }
  });
});
