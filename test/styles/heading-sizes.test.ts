import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import { mount } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';
import { show } from './rows.js';

const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);

async function sizes(level: number, style = '') {
  const place = mount<HTMLElement>(`<div style="font-size: 16px; ${style}"></div>`);
  const markup = `<library-goals heading-level="${level}"></library-goals>`;
  const root = await show(markup, smallPlan(), place);
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  return { headings, title: sizeOf(root.querySelector('[part~=title]')!) };
}

/** The default size of a heading. */
function usual(level: number): number {
  return sizeOf(mount(`<h${level} style="all: revert"></h${level}>`));
}

describe('the size of a heading', () => {
  it('that is the title is at most that of a heading of the page one level above', async () => {
    const { title } = await sizes(2);
    expect(title).to.be.at.most(usual(1));
    expect((await sizes(3)).title).to.be.at.most(usual(2));
  });

  it('decreases with the level', async () => {
    for (const level of [1, 2, 3, 4]) {
      const { headings } = await sizes(level);
      const byLevel = new Map<string, number>();
      for (const heading of headings) {
        byLevel.set(
          heading.localName,
          Math.max(byLevel.get(heading.localName) ?? 0, sizeOf(heading)),
        );
      }
      const found = [...byLevel].sort().map(([, size]) => size);
      expect(found, `level ${level}`).to.deep.equal([...found].sort((a, b) => b - a));
      expect(sizeOf(headings[0]!)).to.be.above(16);
    }
    const titles = await Promise.all([1, 2, 3, 4].map((level) => sizes(level)));
    const found = titles.map(({ title }) => title);
    expect(found).to.deep.equal([...found].sort((a, b) => b - a));
    expect(new Set(found)).to.have.length(4);
  });

  it('can be set with --library-title-size', async () => {
    for (const level of [1, 2, 3, 4]) {
      expect((await sizes(level, '--library-title-size: 50px')).title).to.equal(50);
    }
  });
});
