import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import example from '../../samples/example-library.json';
import { layouts } from '../../src/views/goals/layouts.js';
import { mount, until } from '../support/mount.js';
import { day, show } from './rows.js';

const widths = [1200, 1000, 720, 500, 320, 240];

const drawn = (width: number, attributes: string) =>
  show(
    `<library-goals as-of="${day}" ${attributes}></library-goals>`,
    example,
    mount<HTMLElement>(`<div style="inline-size: ${width}px"></div>`),
  );

const boxes = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());

describe('the search and the filters', () => {
  for (const width of widths) {
    it(`are aligned at ${width} px`, async () => {
      const root = await drawn(width, 'lang="en" filterable show="goals"');
      const fields = boxes(root, '[part~=filter] :is(input, select)');
      expect(fields).to.have.length(4);
      const rows = new Map<number, DOMRect[]>();
      for (const box of fields) {
        const top = Math.round(box.top);
        rows.set(top, [...(rows.get(top) ?? []), box]);
      }
      const heights = fields.map(({ height }) => height);
      expect(Math.max(...heights) - Math.min(...heights)).to.be.below(0.1);
      expect(Math.max(...fields.map((box) => box.width)) - fields[0]!.width).to.be.below(0.1);
      const columns = fields.length / rows.size;
      for (const [i, box] of fields.entries()) {
        const above = fields[i - Math.ceil(columns)];
        if (above && above.top !== box.top) expect(box.left).to.be.closeTo(above.left, 0.1);
      }
    });
  }
});

describe('percentages', () => {
  for (const layout of layouts.filter((name) => name !== 'cards')) {
    for (const width of widths) {
      it(`are aligned with that of the summary: ${layout}, ${width} px`, async () => {
        const root = await drawn(width, `lang="en" layout="${layout}" show="summary goals"`);
        const [summary] = boxes(root, '[part~=overall] [part~=figure]');
        const figures = boxes(
          root,
          ':is([part~=goal-summary], [part~=goal] > td:last-child, [part~=goal] > div > [part~=status-line]) [part~=figure]',
        );
        expect(figures).to.have.length(8);
        for (const { right } of figures) expect(right).to.be.closeTo(summary!.right, 0.5);
      });
    }
  }
});

describe('texts with another direction than the page', () => {
  for (const lang of ['ar', 'he']) {
    it(`are aligned with their headings: ${lang}`, async () => {
      const root = await drawn(1000, `lang="${lang}"`);
      await until(() => root.querySelector('[part~=base]')?.getAttribute('lang') === lang);
      const texts = [
        ...root.querySelectorAll(
          '[part~=statement], [part~=introduction], [part~=goal-name], [part~=goal-description], [part~=note]',
        ),
      ].filter((element) => element.checkVisibility());
      expect(texts).to.have.length.above(15);
      for (const text of texts) {
        const range = document.createRange();
        range.selectNodeContents(text);
        const { paddingRight, borderRightWidth } = getComputedStyle(text);
        const inner = parseFloat(paddingRight) + parseFloat(borderRightWidth);
        const { right } = text.getBoundingClientRect();
        expect(right - inner - range.getBoundingClientRect().right, text.className).to.be.below(1);
      }
    });
  }
});

describe('a note', () => {
  it('has the colour of the text around it', async () => {
    const root = await drawn(1000, 'lang="en"');
    const color = (selector: string) => getComputedStyle(root.querySelector(selector)!).color;
    expect(color('[part~=note]')).to.equal(color('[part~=goal-description]'));
  });
});
