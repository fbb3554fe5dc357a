import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import consortium from '../../samples/consortium-plan.json';
import '../../src/define/library-goal-list.js';
import '../../src/define/library-goals.js';
import type { LibraryGoalList } from '../../src/elements/library-goal-list.js';
import type { LibraryGoals } from '../../src/elements/library-goals.js';
import { layouts } from '../../src/views/goals/layouts.js';
import { drawnWhole, mount, textOf, until } from '../support/mount.js';

function mountList(plan: unknown, attributes: string): LibraryGoalList {
  const list = mount<LibraryGoalList>(
    `<library-goal-list lang="en" ${attributes}></library-goal-list>`,
  );
  list.plan = plan as LibraryGoalList['plan'];
  return list;
}

async function drawn(plan: unknown, attributes: string): Promise<ShadowRoot> {
  const list = mountList(plan, attributes);
  await drawnWhole(list);
  return list.shadowRoot!;
}

const shown = ({ shadowRoot }: Element) => shadowRoot!.querySelectorAll('[part~="goal"]').length;

/** A plan in which the goals are distributed among the groups. */
const planOf = (goals: number, groups: number, fields: object = {}) => ({
  version: 1,
  groups: Array.from({ length: groups }, (_, i) => ({ id: `g${i}`, name: `Group ${i + 1}` })),
  goals: Array.from({ length: goals }, (_, i) => ({
    name: `Goal number ${i + 1}`,
    group: `g${i % groups}`,
    ...fields,
  })),
});

describe('groups of goals in a table', () => {
  it('are groups of rows of one table, each below a row with its name and progress', async () => {
    const root = await drawn(consortium, 'layout="table"');
    const [table, ...others] = root.querySelectorAll('table[part="goals"]');
    expect(others).to.deep.equal([]);
    const bodies = [...table!.querySelectorAll(':scope > tbody')];
    expect(bodies.map(({ childElementCount }) => childElementCount)).to.deep.equal([3, 4, 4]);
    for (const [i, body] of bodies.entries()) {
      expect(body.getAttribute('role')).to.equal('rowgroup');
      const [head, ...rows] = body.children;
      const [name, progress] = head!.children as unknown as [HTMLTableCellElement, Element];
      expect([name.scope, name.colSpan, name.getAttribute('role')]).to.deep.equal([
        'rowgroup',
        2,
        'rowheader',
      ]);
      expect(textOf(name.querySelector('h2')!)).to.equal(consortium.groups[i]!.name.en);
      const bar = progress.querySelector('[role="progressbar"]')!;
      expect(bar.getAttribute('aria-label')).to.equal(consortium.groups[i]!.name.en);
      expect(rows.every((row) => row.matches('tr.goal[role="row"]'))).to.equal(true);
    }
  });

  it('fill the columns if the plan reports no progress', async () => {
    const root = await drawn(planOf(4, 2), 'layout="table"');
    const rows = [...root.querySelectorAll('tr')];
    const columns = (row: HTMLTableRowElement) =>
      [...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0);
    expect(rows.map(columns)).to.deep.equal([2, 2, 2, 2, 2, 2, 2]);
  });

  it('are left out if a filter leaves none of their goals, and come back', async () => {
    const list = mountList(consortium, 'layout="table" filterable');
    await drawnWhole(list);
    const headings = () =>
      [...list.shadowRoot!.querySelectorAll('[part="group-heading"]')].map(textOf);
    const search = (words: string) => {
      const field = list.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
      field.value = words;
      field.dispatchEvent(new Event('input'));
    };
    search('good rooms');
    await until(() => headings().length === 1);
    expect(headings()).to.deep.equal(['Places to learn']);
    search('');
    await until(() => headings().length === 3);
    expect(headings()).to.deep.equal(consortium.groups.map(({ name }) => name.en));
  });

  it('keep the order of the groups if the goals are sorted', async () => {
    const root = await drawn(consortium, 'layout="table" sort="progress"');
    expect([...root.querySelectorAll('[part="group-heading"]')].map(textOf)).to.deep.equal(
      consortium.groups.map(({ name }) => name.en),
    );
    expect([...root.querySelectorAll('[part="goal-label"]')].map(textOf)).to.deep.equal(
      [1, 2, 3, 4, 5, 8, 6, 7].map((number) => `Pillar ${number}`),
    );
  });

  it('have a heading and a row header for screen readers', async () => {
    await drawn(consortium, 'layout="table"');
    interface AxNode {
      role: string;
      name: string;
    }
    const { nodes } = await executeServerCommand<{ nodes: AxNode[] | null }, undefined>('ax-tree');
    if (!nodes) return;
    const name = consortium.groups[0]!.name.en;
    const roles = nodes.filter((node) => node.name.startsWith(name)).map(({ role }) => role);
    expect(roles).to.include('heading').and.include('rowheader');
  });

  for (const [goals, direction] of [
    [24, 'ltr'],
    [240, 'ltr'],
    [24, 'rtl'],
  ] as const) {
    for (const width of [240, 900]) {
      it(`fit into ${width} px: ${goals} goals, ${direction}`, async () => {
        const long = 'A name of a goal that goes on for a while, with Donaudampfschifffahrt';
        const list = mountList(planOf(goals, 4, { name: long, progress: 40 }), 'layout="table"');
        list.dir = direction;
        list.style.inlineSize = `${width}px`;
        await until(() => shown(list) === goals);
        const host = list.getBoundingClientRect();
        const rows = [...list.shadowRoot!.querySelectorAll('.group-row, .goal:first-of-type')];
        for (const cell of rows.flatMap((row) => [...row.children])) {
          const { left, right } = cell.getBoundingClientRect();
          expect(left).to.be.at.least(host.left - 1);
          expect(right).to.be.at.most(host.right + 1);
        }
        if (width === 240) return;
        const last = (row: Element) =>
          Math.round(row.lastElementChild!.getBoundingClientRect().left);
        const [head, goal] = ['.group-row', '.goal'].map((selector) =>
          list.shadowRoot!.querySelector(selector)!,
        );
        expect(last(head!)).to.be.closeTo(last(goal!), 1);
      });
    }
  }
});

describe('groups of a long list of goals', () => {
  for (const layout of layouts) {
    for (const [goals, groups] of [
      [350, 3],
      [350, 70],
      [350, 350],
    ] as const) {
      it(`are drawn in steps: ${layout}, ${groups} groups`, async () => {
        const list = mountList(planOf(goals, groups), `layout="${layout}"`);
        await list.updateComplete;
        expect(shown(list)).to.be.within(10, 20);
        await until(() => shown(list) === goals);
        const drawnGroups = list.shadowRoot!.querySelectorAll('[part="group"]');
        expect(drawnGroups).to.have.length(groups);
        expect(list.shadowRoot!.querySelectorAll('.many').length).to.be.above(0);
      });
    }
  }

  it('are drawn at once if there are few goals', async () => {
    const list = mountList(planOf(100, 50), '');
    await list.updateComplete;
    expect(shown(list)).to.equal(100);
    expect(list.shadowRoot!.querySelectorAll('.many')).to.have.length(0);
  });

  it('are drawn to the end when the page is printed', async () => {
    const list = mountList(planOf(350, 70), '');
    await list.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    expect(shown(list)).to.equal(350);
  });

  it('show what a search finds, in any group, and all goals again', async () => {
    const list = mountList(planOf(350, 70), 'filterable layout="accordion"');
    await until(() => shown(list) === 350);
    const field = list.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
    const all = Array.from({ length: 350 }, (_, i) => `${i + 1}`);
    for (const words of ['35', '3', '']) {
      field.value = words;
      field.dispatchEvent(new Event('input'));
      const count = all.filter((number) => number.includes(words)).length;
      await until(() => shown(list) === count);
    }
    const names = [...list.shadowRoot!.querySelectorAll('[part="goal-name"]')].map(textOf);
    expect(names.slice(0, 6)).to.deep.equal(
      [1, 71, 141, 211, 281, 2].map((number) => `Goal number ${number}`),
    );
  });

  it('keep the goals that a reader has opened', async () => {
    const list = mountList(planOf(350, 70), 'filterable layout="accordion"');
    await until(() => shown(list) === 350);
    const [first] = list.shadowRoot!.querySelectorAll('details');
    first!.open = true;
    const field = list.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
    field.value = 'number 1';
    field.dispatchEvent(new Event('input'));
    await until(() => shown(list) < 350);
    expect(list.shadowRoot!.querySelector('details')).to.equal(first);
    expect(first!.open).to.equal(true);
  });
});

it('the last card of the last group has a border on all sides, also above other sections', async () => {
  const element = mount<LibraryGoals>('<library-goals layout="cards"></library-goals>');
  element.plan = consortium as LibraryGoals['plan'];
  await drawnWhole(element);
  const last = [...element.shadowRoot!.querySelectorAll('[part~="goal"]')].at(-1)!;
  expect(parseFloat(getComputedStyle(last).borderBlockEndWidth)).to.be.above(0);
});
