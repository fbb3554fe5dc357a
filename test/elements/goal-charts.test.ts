import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryGoals } from '../../src/elements/library-goals.js';
import { layouts } from '../../src/views/goals/layouts.js';
import { expectAccessible } from '../support/accessible.js';
import { drawnWhole, mount, next, textOf, until } from '../support/mount.js';
import { yearly } from '../support/parts.js';

const plan = (count = 1) => ({
  version: 1,
  goals: Array.from({ length: count }, (_, i) => ({
    name: `Goal ${i + 1}`,
    indicators: [
      { name: 'Visits', unit: 'visits', baseline: 10, target: 50, measurements: yearly(10, 30) },
      { name: 'Loans', target: 5 },
    ],
  })),
});

async function goals(markup = '<library-goals lang="en"></library-goals>', count = 1) {
  const element = mount<LibraryGoals>(markup);
  element.plan = plan(count);
  await drawnWhole(element);
  return element.shadowRoot!;
}

async function open(details: HTMLDetailsElement) {
  const toggled = next(details, 'toggle');
  details.open = true;
  await toggled;
}

describe('the charts of a goal', () => {
  for (const layout of layouts.filter((layout) => layout !== 'table')) {
    it(`are drawn when they are opened: ${layout}`, async () => {
      const root = await goals(`<library-goals lang="en" layout="${layout}"></library-goals>`);
      for (const outer of root.querySelectorAll('details')) {
        if (!outer.matches('[part~=chart-disclosure]')) outer.open = true;
      }
      expect(root.querySelectorAll('[part~=plot]')).to.have.length(0);
      const disclosures = root.querySelectorAll<HTMLDetailsElement>('[part~=chart-disclosure]');
      expect(disclosures).to.have.length(1);
      await open(disclosures[0]!);
      await until(() => root.querySelector('[part~=plot]'));
      const plot = root.querySelector('[part~=plot]')!;
      expect(plot.getBoundingClientRect().height).to.be.above(100);
      expect(textOf(disclosures[0]!)).to.match(/^Chart .*Visits/);
    });
  }

  it('are drawn at once in a goal that is initially open, can be explored with keys, and are accessible', async () => {
    const root = await goals('<library-goal lang="en" goal="1" open></library-goal>');
    expect(root.querySelector<HTMLDetailsElement>('[part~=chart-disclosure]')!.open).to.equal(true);
    root.querySelector('[part~=plot]')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
    expect(textOf(root.querySelector('[part~=chart-disclosure] [role=status]')!)).to.equal(
      '2021: Actual 30 visits',
    );
    await expectAccessible(root.host);
  });

  it('have a sparkline beside the name of each measured indicator', async () => {
    const root = await goals();
    const rows = [...root.querySelectorAll('[part~=indicator]')];
    expect(rows.map((row) => row.querySelectorAll('[part~=sparkline]').length)).to.deep.equal([
      1, 0,
    ]);
    expect(rows[0]!.querySelector('[part~=sparkline]')!.getAttribute('aria-hidden')).to.equal(
      'true',
    );
  });
});
