import { expect } from 'chai';
import '../../src/define/library-progress-badge.js';
import type { LibraryProgressBadge } from '../../src/elements/library-progress-badge.js';
import { badgeVariants } from '../../src/words/badge-subject.js';
import { mount } from '../support/mount.js';
import { isVisuallyHidden } from '../support/private-shapes.js';

const words = 'A label with many words that an editor has written without considering its length';
const word = 'Forschungsdatenmanagementunterstützung';
const plan = {
  version: 1,
  goals: [{ name: 'A', progress: 40, status: 'on track' }],
};

const tag = (variant: string, label: string) =>
  `<library-progress-badge lang="en" goal="1" variant="${variant}" label="${label}"></library-progress-badge>`;

const places = {
  'a column': (inside: string) => `<div>${inside}</div>`,
  'a table cell': (inside: string) =>
    `<table style="border-spacing: 0"><tr><td style="padding: 0">${inside}</td></tr></table>`,
  'a flex row': (inside: string) => `<div style="display: flex">${inside}</div>`,
  'a grid cell': (inside: string) =>
    `<div style="display: grid; grid-template-columns: 1fr">${inside}</div>`,
  'a float': (inside: string) => `<div style="float: left">${inside}</div>`,
  'a column from right to left': (inside: string) => `<div dir="rtl">${inside}</div>`,
};

async function placed(markup: string, width: number) {
  const page = mount<HTMLElement>(
    `<div style="width: ${width}px; font: 16px/1.5 sans-serif">${markup}</div>`,
  );
  const badges = [...page.querySelectorAll<LibraryProgressBadge>('library-progress-badge')];
  for (const badge of badges) badge.plan = plan as LibraryProgressBadge['plan'];
  await Promise.all(badges.map((badge) => badge.updateComplete));
  return { page, shown: badges.map((badge) => badge.shadowRoot!.querySelector('[part~=badge]')!) };
}

/** Elements whose text is cut off or is outside the column. */
function cutOffOrOutside(page: Element, badge: Element) {
  const { left, right } = page.getBoundingClientRect();
  return [badge, ...badge.querySelectorAll('*')]
    .filter((part) => !part.closest('svg *') && !isVisuallyHidden(part))
    .filter((part) => {
      const box = part.getBoundingClientRect();
      const isCut =
        getComputedStyle(part).overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1;
      return isCut || box.left < left - 1 || box.right > right + 1;
    })
    .map((part) => part.className);
}

for (const [place, around] of Object.entries(places)) {
  describe(`a badge in ${place}`, () => {
    for (const width of [120, 200, 320]) {
      for (const variant of badgeVariants) {
        for (const label of [words, word]) {
          it(`shows all of its label: ${variant}, ${width} px, ${label.length} letters`, async () => {
            const { page, shown } = await placed(around(tag(variant, label)), width);
            expect(cutOffOrOutside(page, shown[0]!)).to.deep.equal([]);
            expect(page.scrollWidth).to.be.at.most(width);
          });
        }
      }
    }
  });
}

describe('badges', () => {
  it('of all variants fit beside each other in a table', async () => {
    for (const label of [words, word]) {
      const cells = badgeVariants.map((variant) => `<td>${tag(variant, label)}</td>`).join('');
      const { page } = await placed(`<table><tr>${cells}</tr></table>`, 600);
      expect(page.scrollWidth).to.be.at.most(600);
    }
  });

  it('do not break words beside a column of long text', async () => {
    const text = 'Words of a long description. '.repeat(20);
    const { shown } = await placed(
      `<table><tr><td>${text}</td><td>${tag('pill', 'Strategic Goal 3')}</td></tr></table>`,
      600,
    );
    const range = document.createRange();
    const label = [...shown[0]!.querySelector('[part~=badge-label]')!.childNodes].find(
      (node) => node instanceof Text,
    );
    const at = [...label!.data].findIndex((letter) => letter === 'S');
    range.setStart(label!, at);
    range.setEnd(label!, at + 'Strategic'.length);
    expect(range.getClientRects()).to.have.length(1);
  });

  for (const [variant, size] of badgeVariants.flatMap((variant) =>
    ['0.75em', '0.85em', '1.5em'].map((size) => [variant, size] as const),
  )) {
    it(`do not overlap with a line height of 1.5: ${variant}, text of ${size}`, async () => {
      const badges = `${tag(variant, words)} `.repeat(3);
      const { shown } = await placed(
        `<div style="--library-badge-size: ${size}">${badges}</div>`,
        200,
      );
      const boxes = shown.map((badge) => badge.getBoundingClientRect());
      for (const [i, { bottom }] of boxes.slice(0, -1).entries()) {
        const next = boxes[i + 1]!;
        if (next.left < boxes[i]!.right && next.right > boxes[i]!.left) {
          expect(next.top).to.be.at.least(bottom - 1);
        }
      }
    });
  }
});
