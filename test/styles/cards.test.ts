import { expect } from 'chai';
import example from '../../samples/example-library.json';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { drawnWhole, mount } from '../support/mount.js';

async function drawCards(width: number, style = '') {
  const place = mount<HTMLElement>(`<div style="width: ${width}px; ${style}">
    <library-goals layout="cards" show="goals"></library-goals></div>`);
  const element = place.firstElementChild as PlanElement;
  element.plan = example as unknown as PlanElement['plan'];
  await drawnWhole(element);
  return [...element.renderRoot.querySelectorAll<HTMLElement>('[part~=goal]')];
}

const boxOf = (element: Element) => element.getBoundingClientRect();

describe('cards', () => {
  it('of a row are aligned', async () => {
    const cards = await drawCards(1000);
    const row = cards.filter((card) => boxOf(card).top === boxOf(cards[0]!).top);
    expect(row).to.have.length(3);
    expect(new Set(row.map((card) => boxOf(card).bottom))).to.have.length(1);
    const bodies = row.map((card) => boxOf(card.querySelector('[part~=status-line]')!).top);
    expect(new Set(bodies)).to.have.length(1);
  });

  it('have space between their border and their text', async () => {
    const [card] = await drawCards(320);
    const words = boxOf(card!.querySelector('[part~=goal-name]')!);
    expect(words.left - boxOf(card!).left).to.be.above(12);
  });

  it('have no card beside an open one', async () => {
    const cards = await drawCards(1000);
    cards[1]!.querySelector<HTMLDetailsElement>('[part~=details]')!.open = true;
    const opened = boxOf(cards[1]!);
    expect(opened.width).to.be.above(900);
    const beside = cards.filter(
      (card) =>
        card !== cards[1] && boxOf(card).bottom > opened.top && boxOf(card).top < opened.bottom,
    );
    expect(beside).to.deep.equal([]);
  });

  it('can have a rule above the text instead of a border', async () => {
    const [card] = await drawCards(
      1000,
      '--library-card-surface: transparent; --library-card-border: transparent; --library-card-padding: 0px',
    );
    const { backgroundColor, borderInlineStartColor, paddingInlineStart } = getComputedStyle(card!);
    expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(borderInlineStartColor).to.equal('rgba(0, 0, 0, 0)');
    expect(paddingInlineStart).to.equal('0px');
    const { borderBlockStartColor } = getComputedStyle(card!);
    expect(borderBlockStartColor).not.to.equal('rgba(0, 0, 0, 0)');
  });
});
