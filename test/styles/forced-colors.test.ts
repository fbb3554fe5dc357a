import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { mount } from '../support/mount.js';
import { contrast, groundOf } from './contrast.js';
import { badge, plan, show, visits, whole } from './rows.js';

const all = (root: ShadowRoot, selector: string) => [...root.querySelectorAll(selector)];
const stylesOf = (elements: readonly Element[]) =>
  elements.map((element) => getComputedStyle(element));

const system = (name: string) => {
  const probe = mount<HTMLElement>(`<i style="color: ${name}; forced-color-adjust: none">x</i>`);
  return getComputedStyle(probe).color;
};

// Only Chromium can emulate forced colors.
const only = navigator.userAgent.includes('Chrome') ? describe : describe.skip;

only('with forced colors,', () => {
  before(() => emulateMedia({ forcedColors: 'active' }));
  after(() => emulateMedia({ forcedColors: 'none' }));

  for (const variant of ['bar', 'ring']) {
    it(`a ${variant} shows whether it is empty, partly filled, full or unknown`, async () => {
      const roots = await Promise.all([1, 2, 3, 4].map((goal) => show(badge(variant, goal), plan)));
      const fills = roots.map((root) => root.querySelector(`[part~=${variant}] [part~=fill]`));
      expect(fills.map(Boolean)).to.deep.equal([false, true, true, false]);
      const [partial, full] = [fills[1]!, fills[2]!];
      expect(partial.isEqualNode(full)).to.equal(false);
      for (const { fill } of stylesOf([partial, full])) expect(fill).to.equal(system('CanvasText'));
      const tracks = stylesOf(
        roots.map((root) => root.querySelector(`[part~=${variant}] > :first-child`)!),
      );
      expect(tracks.map(({ strokeDasharray }) => strokeDasharray !== 'none')).to.deep.equal([
        ...[false, false, false],
        true,
      ]);
      for (const { stroke, fill } of tracks) {
        expect(stroke).to.equal(system('CanvasText'));
        expect(['none', system('Canvas')]).to.include(fill);
      }
    });
  }

  it('segments, icons, bars and lines have the colour of text', async () => {
    const [summary, indicator] = await Promise.all([
      show('<library-progress-summary></library-progress-summary>', plan),
      show('<library-indicator goal="1"></library-indicator>', visits),
    ]);
    const shapes = '[part~=stack] rect, [part~=status-icon], [part~=fill]';
    const colors = [
      ...stylesOf(all(summary, shapes)).map(({ fill }) => fill),
      ...stylesOf(all(indicator, '[part~=plot] :is(line, polyline)')).map(({ stroke }) => stroke),
    ];
    expect(colors.length).to.be.above(10);
    expect(new Set(colors)).to.deep.equal(new Set([system('CanvasText')]));
  });

  it('the pressed entry of a legend differs from the others', async () => {
    const root = await whole('');
    const [pressed, other] = all(root, '[part~=legend-button]') as HTMLElement[];
    pressed!.click();
    await (root.host as PlanElement).updateComplete;
    expect(groundOf(pressed!)).not.to.equal(groundOf(other!));
    for (const word of pressed!.querySelectorAll('bdi, span')) {
      expect(contrast(getComputedStyle(word).color, groundOf(word))).to.be.at.least(4.5);
    }
    const { fill } = getComputedStyle(pressed!.querySelector('[part~=status-icon]')!);
    expect(contrast(fill, groundOf(pressed!))).to.be.at.least(3);
  });

  it('the tick and the arcs of a ring are visible and separate', async () => {
    const root = await show(badge('ring', 3), plan);
    const tick = root.querySelector('[part~=ring] [part~=tick]')!;
    const arcs = all(root, '[part~=ring] [part~=fill]');
    expect(contrast(getComputedStyle(tick).fill, groundOf(tick))).to.be.at.least(3);
    for (const arc of arcs) {
      expect(contrast(getComputedStyle(arc).stroke, groundOf(arc))).to.be.at.least(3);
    }
    // The ring is full, except for the gap around the tick.
    expect(arcs).to.have.length(2);
  });
});
