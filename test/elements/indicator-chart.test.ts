import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryIndicator } from '../../src/elements/library-indicator.js';
import { expectAccessible } from '../support/accessible.js';
import { drawnWhole, mount, textOf, warningsOf } from '../support/mount.js';
import { yearly } from '../support/parts.js';

async function indicator(fields: object, attributes = 'goal="1"'): Promise<LibraryIndicator> {
  const element = mount<LibraryIndicator>(
    `<library-indicator lang="en" ${attributes}></library-indicator>`,
  );
  element.plan = {
    version: 1,
    goals: [{ name: 'A goal', indicators: [{ name: 'Visits', ...fields }] }],
  };
  await drawnWhole(element);
  return element;
}

const root = (element: Element) => element.shadowRoot!;
const plot = (element: Element) => root(element).querySelector<SVGElement>('[part~=plot]')!;
const reading = (element: Element) =>
  root(element).querySelector('[role=status]')!.textContent!.trim();

const visits = { unit: 'visits', baseline: 100, target: 500, measurements: yearly(100, 250, 300) };

describe('<library-indicator>', () => {
  it('shows its values, a chart and a table', async () => {
    const element = await indicator(visits);
    const text = textOf(element);
    expect(text)
      .to.include('Baseline 100 visits')
      .and.include('Latest 300 visits')
      .and.include('Target 500 visits');
    expect(root(element).querySelectorAll('[part~=plot] circle')).to.have.length(3);
    const rows = [...root(element).querySelectorAll('tbody tr')].map((row) => textOf(row));
    expect(rows).to.deep.equal(['2020 100 visits', '2021 250 visits', '2022 300 visits']);
    await expectAccessible(element);
  });

  const keys: [pressed: string[], text: string][] = [
    [['ArrowRight'], '2020: Actual 100 visits'],
    [['ArrowRight', 'ArrowRight'], '2021: Actual 250 visits'],
    [['ArrowLeft'], '2022: Actual 300 visits'],
    [['End', 'ArrowRight'], '2022: Actual 300 visits'],
    [['End', 'Home', 'ArrowLeft'], '2020: Actual 100 visits'],
    [['End', 'Escape'], ''],
  ];
  for (const [pressed, text] of keys) {
    it(`announces a point’s value after ${pressed.join(', ')}`, async () => {
      const element = await indicator(visits);
      for (const key of pressed) {
        plot(element).dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
        await drawnWhole(element);
      }
      expect(reading(element)).to.equal(text);
    });
  }

  it('does not handle other keys', async () => {
    const element = await indicator(visits);
    const event = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true });
    plot(element).dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('announces the value nearest to the pointer until the pointer leaves', async () => {
    const element = await indicator(visits);
    const { left, width, top } = plot(element).getBoundingClientRect();
    plot(element).dispatchEvent(
      new PointerEvent('pointermove', { clientX: left + width * 0.55, clientY: top + 5 }),
    );
    await drawnWhole(element);
    expect(reading(element)).to.equal('2021: Actual 250 visits');
    plot(element).dispatchEvent(new PointerEvent('pointerleave'));
    await drawnWhole(element);
    expect(reading(element)).to.equal('');
  });

  it('draws time from left to right on a right-to-left page', async () => {
    const element = mount<LibraryIndicator>(
      '<library-indicator dir="rtl" goal="1"></library-indicator>',
    );
    element.plan = {
      version: 1,
      goals: [{ name: 'A goal', indicators: [{ name: 'Visits', ...visits }] }],
    };
    await drawnWhole(element);
    const [first, , last] = [...root(element).querySelectorAll('[part~=plot] circle')].map(
      (dot) => dot.getBoundingClientRect().left,
    );
    expect(first).to.be.below(last!);
  });

  const states: [name: string, fields: object, text: string][] = [
    ['without target', { measurements: yearly(1, 2) }, 'Latest 2'],
    ['with a single point', { target: 9, measurements: yearly(1) }, 'Latest 1'],
    ['with a gap', { target: 9, measurements: yearly(1, undefined, 3) }, '–'],
    ['without measurements', { target: 9 }, 'No figures yet'],
    [
      'with negative values',
      { baseline: 0, target: -9, direction: 'decrease', measurements: yearly(-3) },
      'Latest -3',
    ],
  ];
  for (const [name, fields, text] of states) {
    it(`is displayed ${name}`, async () => {
      const element = await indicator(fields);
      expect(textOf(element)).to.include(text);
      await expectAccessible(element);
    });
  }

  it('draws a thousand points as a line without dots', async () => {
    const measurements = Array.from({ length: 1000 }, (_, i) => ({
      date: `${1000 + i}`,
      actual: i,
    }));
    const element = await indicator({ measurements });
    expect(root(element).querySelectorAll('[part~=plot] circle')).to.have.length(0);
    expect(root(element).querySelectorAll('[part~=plot] path')).to.have.length(3);
  });

  it('draws as few shapes for 20,000 measurements with gaps as for a hundred', async () => {
    const shapes = async (length: number) => {
      const measurements = Array.from({ length }, (_, i) => ({
        date: new Date(Date.UTC(1970, 0, 1 + i)).toISOString().slice(0, 10),
        ...(i % 2 ? { actual: (i * 7919) % 1000 } : { target: i }),
      }));
      return root(await indicator({ measurements })).querySelectorAll('[part~=plot] *').length;
    };
    expect(await shapes(20_000)).to.be.at.most((await shapes(100)) + 8);
  });

  it('does not redraw its lines when a point is selected', async () => {
    const element = await indicator(visits);
    const lines = new Set<Node>(root(element).querySelectorAll('[part~=plot] *, [part~=key]'));
    const changed: Node[] = [];
    const changes = new MutationObserver((records) =>
      changed.push(...records.map(({ target }) => target)),
    );
    changes.observe(root(element), { subtree: true, childList: true, attributes: true });
    let updates = 0;
    element.addController({ hostUpdate: () => updates++ });
    for (const key of ['ArrowRight', 'ArrowRight', 'End']) {
      plot(element).dispatchEvent(new KeyboardEvent('keydown', { key }));
    }
    expect(reading(element)).to.equal('2022: Actual 300 visits');
    await drawnWhole(element);
    expect(updates).to.equal(0);

    expect(changed).not.to.be.empty;
    expect(changed.filter((target) => lines.has(target))).to.deep.equal([]);
  });

  it('shows the selected value beside its point, within the plot', async () => {
    const element = await indicator({
      unit: 'visits',
      target: 500,
      targetDate: '2024',
      measurements: [
        { date: '2020', actual: 100 },
        { date: '2021', actual: 250, target: 240 },
        { date: '2022', actual: 300, target: 350 },
      ],
    });
    const texts: string[] = [];
    const edges = plot(element).getBoundingClientRect();
    for (let i = 0; i < 4; i++) {
      plot(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
      const beside = root(element).querySelector('[part~=reading]')!;
      texts.push(textOf(beside));
      const { left, right, top, bottom } = beside.getBoundingClientRect();
      expect(left).to.be.at.least(edges.left - 1);
      expect(right).to.be.at.most(edges.right + 1);
      expect(top).to.be.at.least(edges.top - 20);
      expect(bottom).to.be.at.most(edges.bottom + 20);
    }
    expect(texts).to.deep.equal([
      '2020 Actual 100 visits',
      '2021 Actual 250 visits Target 240 visits',
      '2022 Actual 300 visits Target 350 visits',
      '2024 Target 500 visits',
    ]);
    expect(reading(element)).to.equal('2024: Target 500 visits');
    await expectAccessible(element);
  });

  it('clears the selected point when it shows another indicator', async () => {
    const element = await indicator(visits);
    plot(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
    element.plan = {
      version: 1,
      goals: [{ name: 'A goal', indicators: [{ name: 'Loans', measurements: yearly(1) }] }],
    };
    await drawnWhole(element);
    expect(reading(element)).to.equal('');
  });

  it('labels its axes with the unit, values and dates', async () => {
    const element = await indicator({ ...visits, targetDate: '2026' });
    const texts = [...root(element).querySelectorAll('[part~=chart] :is(span, bdi, text)')];
    const isShown = (text: Element) =>
      getComputedStyle(text.closest('g') ?? text).display !== 'none';
    expect(texts.filter(isShown).map(textOf)).to.deep.equal([
      ...['visits', '500', '400', '300', '200', '100'],
      ...['2020', '2026', '2021', '2022', '2023', '2024', '2025'],
    ]);
  });

  it('warns of an unknown indicator and lists the known ones', async () => {
    const warnings = await warningsOf(async () => {
      const element = await indicator(visits, 'goal="1" indicator="loans"');
      expect(textOf(element)).to.equal('Nothing to show here yet');
    });
    expect(warnings.join()).to.include('no indicator "loans"').and.include('Write one of: 1');
  });
});
