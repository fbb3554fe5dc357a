import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryGoalList } from '../../src/elements/library-goal-list.js';
import { layouts } from '../../src/views/goals-view.js';
import { mount, until } from '../support/mount.js';

const plan = (count: number) => ({
  version: 1,
  goals: Array.from({ length: count }, (_, i) => ({ name: `Goal number ${i + 1}` })),
});

const shown = (element: Element) => element.shadowRoot!.querySelectorAll('.goal').length;

describe('a plan of very many goals', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const layout of layouts) {
    it(`is drawn slice by slice until all is there: ${layout}`, async () => {
      const element = mount<LibraryGoalList>(
        `<library-goal-list layout="${layout}"></library-goal-list>`,
      );
      element.plan = plan(350);
      await element.updateComplete;
      expect(shown(element)).to.equal(100);
      await until(() => shown(element) === 350);
    });
  }

  it('goes on after it was moved', async () => {
    const element = mount<LibraryGoalList>('<library-goal-list></library-goal-list>');
    element.plan = plan(350);
    await element.updateComplete;
    mount('<section></section>').append(element);
    await until(() => shown(element) === 350);
  });

  it('stops when it is removed', async () => {
    const element = mount<LibraryGoalList>('<library-goal-list></library-goal-list>');
    element.plan = plan(350);
    await element.updateComplete;
    element.remove();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(shown(element)).to.equal(100);
  });

  it('leads to a goal that is drawn last', async () => {
    const element = mount<LibraryGoalList>('<library-goal-list></library-goal-list>');
    element.plan = plan(350);
    await element.updateComplete;
    location.hash = '#goal-350';
    await until(() => element.shadowRoot!.activeElement?.id === 'goal-350');
  });
});
