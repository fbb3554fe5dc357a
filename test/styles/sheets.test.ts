import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import example from '../../samples/example-library.json';
import hkust from '../../samples/hkust-library.json';
import '../../src/embed/library-goals.js';
import { layouts } from '../../src/views/goals/layouts.js';
import { mount } from '../support/mount.js';
import { isVisuallyHidden } from '../support/private-shapes.js';
import { show, wordsIn } from './rows.js';

// Columns of a fixed height break like sheets of paper and can be measured. Only Chromium can emulate print.
const only = navigator.userAgent.includes('Chrome') ? describe : describe.skip;
const samples = { example, hkust };
const papers = { A4: [680, 1009], Letter: [703, 943] } as const;
const gap = 20;

/** An element with its sheet and its boxes. */
interface Spot {
  readonly element: Element;
  readonly sheet: number;
  readonly boxes: readonly DOMRect[];
}

async function print(plan: object, layout: string, [width, height]: readonly [number, number]) {
  const room = mount<HTMLElement>('<div></div>');
  Object.assign(room.style, {
    width: `${width}px`,
    height: `${height}px`,
    columnWidth: `${width}px`,
    columnGap: `${gap}px`,
    columnFill: 'auto',
    font: '17px/1.6 sans-serif',
  });
  const root = await show(
    `<library-goals lang="en" layout="${layout}"></library-goals>`,
    plan,
    room,
  );
  const { left } = room.getBoundingClientRect();
  const sheetOf = (box: DOMRect) => Math.floor((box.left - left + 1) / (width + gap));
  const spots = wordsIn(root)
    .filter((element) => element.checkVisibility() && !isVisuallyHidden(element))
    .map((element): Spot => {
      const boxes = [...element.getClientRects()].filter((box) => box.width && box.height);
      return { element, boxes, sheet: Math.min(...boxes.map(sheetOf)) };
    })
    .filter(({ boxes }) => boxes.length);
  return { root, spots, sheetOf, height };
}

const overlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;

only('printed sheets', () => {
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  for (const [sample, plan] of Object.entries(samples)) {
    for (const layout of layouts) {
      for (const [paper, size] of Object.entries(papers)) {
        const name = `${sample} as ${layout} on ${paper}`;

        it(`have no overlapping text: ${name}`, async () => {
          const { spots } = await print(plan, layout, size);
          const errors = spots.flatMap(({ element, boxes }, i) =>
            spots
              .slice(i + 1)
              .filter((other) => !element.contains(other.element))
              .filter((other) => boxes.some((a) => other.boxes.some((b) => overlap(a, b))))
              .map((other) => `${element.textContent} / ${other.element.textContent}`),
          );
          expect(spots).to.have.length.above(20);
          expect(errors).to.deep.equal([]);
        });

        it(`have no heading at the bottom: ${name}`, async () => {
          const { spots } = await print(plan, layout, size);
          const heads = 'h1, h2, h3, h4, h5, h6, thead, [part~=goal-name]';
          const errors = spots
            .filter(({ element, sheet }, i) => {
              const next = spots[i + 1];
              return element.closest(heads) && next && next.sheet > sheet;
            })
            .map(({ element }) => element.textContent);
          expect(errors).to.deep.equal([]);
        });

        it(`are not mostly empty before the first goal: ${name}`, async () => {
          const { spots, root, height } = await print(plan, layout, size);
          const section = root.querySelector('[part~=goals-section]')!;
          const first = spots.findIndex(({ element }) => section.contains(element));
          const goal = spots.findIndex(({ element }) => element.closest('[part~=goal]'));
          const blank = [first, goal].filter((i) => {
            const [before, after] = [spots[i - 1]!, spots[i]!];
            const foot = Math.max(...before.boxes.map(({ bottom }) => bottom));
            const top = root.host.parentElement!.getBoundingClientRect().top;
            return after.sheet > before.sheet && foot - top < height * 0.5;
          });
          expect(blank).to.deep.equal([]);
        });
      }
    }
  }
});
