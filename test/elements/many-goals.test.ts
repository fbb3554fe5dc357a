import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryGoalList } from '../../src/elements/library-goal-list.js';
import { layouts } from '../../src/views/goals/layouts.js';
import { mount, until } from '../support/mount.js';

const plan = (count: number) => ({
  version: 1,
  goals: Array.from({ length: count }, (_, i) => ({ name: `Goal number ${i + 1}` })),
});

const shown = (element: Element) => element.shadowRoot!.querySelectorAll('[part~=goal]').length;

describe('a long list of goals', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const layout of layouts) {
    it(`is drawn in steps: ${layout}`, async () => {
      const element = mount<LibraryGoalList>(
        `<library-goal-list layout="${layout}"></library-goal-list>`,
      );
      element.plan = plan(350);
      await element.updateComplete;
      expect(shown(element)).to.equal(20);
      await until(() => shown(element) === 350);
    });
  }

  it('is drawn to the end after it is moved', async () => {
    const element = mount<LibraryGoalList>('<library-goal-list></library-goal-list>');
    element.plan = plan(350);
    await element.updateComplete;
    mount('<section></section>').append(element);
    await until(() => shown(element) === 350);
  });

  it('is not drawn further after it is removed', async () => {
    const element = mount<LibraryGoalList>('<library-goal-list></library-goal-list>');
    element.plan = plan(350);
    await element.updateComplete;
    element.remove();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(shown(element)).to.equal(20);
  });

  for (const count of [99, 100]) {
    it(`is drawn at once if it has ${count} goals`, async () => {
      const element = mount<LibraryGoalList>('<library-goal-list></library-goal-list>');
      element.plan = plan(count);
      await element.updateComplete;
      expect(shown(element)).to.equal(count);
    });
  }

  it('is drawn to the end when the page is printed', async () => {
    const element = mount<LibraryGoalList>('<library-goal-list></library-goal-list>');
    element.plan = plan(350);
    await element.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    expect(shown(element)).to.equal(350);
  });

  it('focuses a linked goal that is drawn last', async () => {
    const element = mount<LibraryGoalList>('<library-goal-list></library-goal-list>');
    element.plan = plan(350);
    await element.updateComplete;
    location.hash = '#goal-350';
    await until(() => element.shadowRoot!.activeElement?.id === 'goal-350');
  });
});

describe('a table of a long list of goals', () => {
  const isLaidOut = (row: Element) =>
    row.querySelector('[part="goal-name"]')!.checkVisibility({ contentVisibilityAuto: true });
  const table = async (count: number) => {
    const element = mount<LibraryGoalList>(
      '<library-goal-list layout="table" style="inline-size: 60em"></library-goal-list>',
    );
    element.plan = plan(count);
    await until(() => shown(element) === count);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return [...element.shadowRoot!.querySelectorAll('tr')];
  };
  const edges = (row: Element) =>
    [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left));

  it('lays out only the rows in sight, in the columns of the table head', async () => {
    const [head, ...rows] = await table(150);
    rows[0]!.scrollIntoView();
    await until(() => isLaidOut(rows[0]!) && !isLaidOut(rows.at(-1)!));
    rows.at(-1)!.scrollIntoView();
    await until(() => isLaidOut(rows.at(-1)!));
    expect(edges(rows.at(-1)!)).to.deep.equal(edges(head!));
  });

  it('lays out all rows of a short table', async () => {
    const [, ...rows] = await table(100);
    expect(rows.every(isLaidOut)).to.equal(true);
  });
});

describe('a search in a long list of goals', () => {
  const search = (element: Element, words: string) => {
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
    field.value = words;
    field.dispatchEvent(new Event('input'));
  };
  const mountAll = async (count: number) => {
    const element = mount<LibraryGoalList>(
      '<library-goal-list filterable layout="accordion"></library-goal-list>',
    );
    element.plan = plan(count);
    await until(() => shown(element) === count);
    return element;
  };

  it('draws its result in steps, and stops when the reader types on', async () => {
    const element = await mountAll(450);
    search(element, 'number');
    search(element, 'goal');
    search(element, '1');
    await element.updateComplete;
    expect(shown(element)).to.be.within(20, 25);
    const count = plan(450).goals.filter(({ name }) => name.includes('1')).length;
    await until(() => shown(element) === count);
    search(element, '');
    await element.updateComplete;
    expect(shown(element)).to.be.at.most(20 + count);
    await until(() => shown(element) === 450);
  });

  it('keeps all goals on the page while they are updated', async () => {
    const element = await mountAll(450);
    const last = element.shadowRoot!.querySelector('#goal-450');
    element.plan = { ...plan(450), goals: plan(450).goals.map(() => ({ name: 'Renamed' })) };
    await element.updateComplete;
    expect(shown(element)).to.equal(450);
    await until(() => last!.textContent!.includes('Renamed'));
    expect(element.shadowRoot!.querySelector('#goal-450')).to.equal(last);
    element.plan = { ...plan(460), goals: plan(460).goals.map(() => ({ name: 'Again' })) };
    await element.updateComplete;
    expect(shown(element)).to.be.at.least(400);
    await until(() => shown(element) === 460);
  });

  it('shows only goals that are found, at once', async () => {
    const element = await mountAll(450);
    search(element, '45');
    await element.updateComplete;
    const visible = [...element.shadowRoot!.querySelectorAll('[part~=goal]')].filter((goal) =>
      goal.checkVisibility(),
    );
    expect(visible.map(({ id }) => id).slice(0, 3)).to.deep.equal([
      'goal-45',
      'goal-145',
      'goal-245',
    ]);
    expect(visible.every(({ textContent }) => textContent.includes('45'))).to.equal(true);
    await until(
      () => element.shadowRoot!.querySelectorAll('[part~=goal]').length === visible.length,
    );
  });

  it('keeps every found goal as it is, also those that move', async () => {
    const element = await mountAll(450);
    const goal = element.shadowRoot!.querySelector<HTMLDetailsElement>('#goal-450')!;
    goal.open = true;
    search(element, '50');
    await until(() => element.shadowRoot!.querySelectorAll('[part~=goal]').length < 20);
    expect(element.shadowRoot!.querySelector('#goal-450')).to.equal(goal);
    search(element, '');
    await until(() => shown(element) === 450);
    expect(element.shadowRoot!.querySelector('#goal-450')).to.equal(goal);
    expect(goal.open).to.equal(true);
  });

  it('keeps the first goal open if it is found', async () => {
    const element = await mountAll(450);
    const first = element.shadowRoot!.querySelector<HTMLDetailsElement>('#goal-1')!;
    first.open = true;
    search(element, '1');
    await element.updateComplete;
    const found = element.shadowRoot!.querySelector<HTMLDetailsElement>('#goal-1')!;
    expect(found.open).to.equal(true);
  });

  it('leaves the goals untouched as long as the same goals are found', async () => {
    const element = await mountAll(250);
    const changes = new MutationObserver(() => {});
    changes.observe(element.shadowRoot!.querySelector('[part=goals]')!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    search(element, 'goal');
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(changes.takeRecords()).to.have.length(0);
    expect(element.shadowRoot!.textContent).to.include('250');
  });
});
