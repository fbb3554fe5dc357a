import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryGoals } from '../../src/elements/library-goals.js';
import { drawnWhole, mount, next, until } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

const focused = (element: Element) => element.shadowRoot!.activeElement;

/** Changes the fragment of the address, and waits for the event `hashchange`. */
async function goTo(hash: string) {
  const changed = next(window, 'hashchange' as keyof HTMLElementEventMap);
  location.hash = hash;
  await changed;
}

async function goals(attributes = ''): Promise<LibraryGoals> {
  const element = mount<LibraryGoals>(`<library-goals ${attributes}></library-goals>`);
  element.plan = smallPlan();
  await drawnWhole(element);
  return element;
}

describe('a link to a goal', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('focuses the goal', async () => {
    const element = await goals();
    location.hash = '#goal-two';
    await until(() => focused(element)?.id === 'goal-two');
  });

  it('focuses the goal when it is clicked', async () => {
    const element = await goals();
    element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=permalink]')[2]!.click();
    await until(() => focused(element)?.id === 'goal-3');
    expect(location.hash).to.equal('#goal-3');
  });

  it('opens the goal in an accordion', async () => {
    const element = await goals('layout="accordion"');
    location.hash = '#goal-1';
    await until(() => focused(element)?.localName === 'summary');
    expect(element.shadowRoot!.querySelector('details')!.open).to.equal(true);
  });

  it('focuses the goal in the first of several elements', async () => {
    const first = await goals();
    const second = await goals();
    location.hash = '#goal-1';
    await until(() => focused(first));
    expect(focused(second)).to.equal(null);
  });

  it('does nothing if an element of the page has the same id', async () => {
    mount('<p id="goal-1" tabindex="-1">Part of the page.</p>');
    const element = await goals();
    await goTo('#goal-1');
    await drawnWhole(element);
    expect(focused(element)).to.equal(null);
  });

  it('does nothing if the goal does not exist or the address is invalid', async () => {
    const element = await goals();
    for (const hash of ['#goal-99', '#goal-%E0%A4%A']) {
      await goTo(hash);
      await drawnWhole(element);
      expect(focused(element)).to.equal(null);
    }
  });
});
