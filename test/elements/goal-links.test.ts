import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryGoals } from '../../src/elements/library-goals.js';
import { mount, until } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

const focused = (element: Element) => element.shadowRoot!.activeElement;

async function goals(attributes = ''): Promise<LibraryGoals> {
  const element = mount<LibraryGoals>(`<library-goals ${attributes}></library-goals>`);
  element.plan = smallPlan();
  await element.updateComplete;
  return element;
}

describe('a link to one goal', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('leads to the goal', async () => {
    const element = await goals();
    location.hash = '#goal-two';
    await until(() => focused(element)?.id === 'goal-two');
  });

  it('leads to the goal when the link itself is followed', async () => {
    const element = await goals();
    element.shadowRoot!.querySelectorAll<HTMLElement>('.permalink')[2]!.click();
    await until(() => focused(element)?.id === 'goal-3');
    expect(location.hash).to.equal('#goal-3');
  });

  it('opens the goal in an accordion', async () => {
    const element = await goals('layout="accordion"');
    location.hash = '#goal-1';
    await until(() => focused(element)?.localName === 'summary');
    expect(element.shadowRoot!.querySelector('details')!.open).to.equal(true);
  });

  it('leads to the first of several elements', async () => {
    const first = await goals();
    const second = await goals();
    location.hash = '#goal-1';
    await until(() => focused(first));
    expect(focused(second)).to.equal(null);
  });

  it('leaves an element of the page itself to the browser', async () => {
    mount('<p id="goal-1" tabindex="-1">The page’s own.</p>');
    const element = await goals();
    const navigated = new Promise((resolve) =>
      addEventListener('hashchange', resolve, { once: true }),
    );
    location.hash = '#goal-1';
    await navigated;
    await element.updateComplete;
    expect(focused(element)).to.equal(null);
  });

  it('does nothing for a goal that is not there, or a broken address', async () => {
    const element = await goals();
    for (const hash of ['#goal-99', '#goal-%E0%A4%A']) {
      const navigated = new Promise((resolve) =>
        addEventListener('hashchange', resolve, { once: true }),
      );
      location.hash = hash;
      await navigated;
      await element.updateComplete;
      expect(focused(element)).to.equal(null);
    }
  });
});
