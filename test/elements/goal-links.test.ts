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

const deepPlan = {
  version: 1,
  goals: [
    { name: 'A' },
    {
      id: 'open',
      name: 'B',
      objectives: [
        { name: 'C' },
        {
          id: 'repository',
          name: 'D',
          objectives: [{ id: 'deposit', name: 'E', objectives: [{ id: 'deep', name: 'F' }] }],
        },
      ],
    },
  ],
};

describe('a link to an objective', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const mounted = async (markup: string, plan: object = deepPlan) => {
    const element = mount<LibraryGoals>(`<${markup}></${markup.split(' ')[0]}>`);
    element.plan = plan as LibraryGoals['plan'];
    await element.updateComplete;
    return element;
  };

  for (const [hash, id] of [
    ['#objective-2.2', 'objective-2.2'],
    ['#objective-2.2.1', 'objective-2.2.1'],
    ['#objective-open.repository', 'objective-2.2'],
    ['#objective-open.repository.deposit', 'objective-2.2.1'],
    ['#objective-deposit', 'objective-2.2.1'],
    ['#objective-deep', 'objective-2.2.1'],
  ] as const) {
    for (const markup of [
      'library-goals',
      'library-goals layout="cards"',
      'library-goals layout="accordion"',
      'library-goal goal="open"',
    ]) {
      it(`opens what is closed around it and focuses it: ${hash}, <${markup}>`, async () => {
        const element = await mounted(markup);
        location.hash = hash;
        await until(() => focused(element)?.id === id);
        const target = focused(element) as HTMLElement;
        expect(target.checkVisibility()).to.equal(true);
        for (
          let details = target.closest('details');
          details;
          details = details.parentElement!.closest('details')
        ) {
          expect(details.open).to.equal(true);
        }
      });
    }
  }

  it('focuses the row of its goal in a table', async () => {
    const element = await mounted('library-goals layout="table"');
    location.hash = '#objective-2.2.1';
    await until(() => focused(element)?.id === 'goal-open');
  });

  it('works if the plan loads after the page, and if the goal is drawn last', async () => {
    history.replaceState(null, '', '#objective-350.1');
    const goals = Array.from({ length: 350 }, () => ({ name: 'A', objectives: [{ name: 'B' }] }));
    const element = await mounted('library-goals', { version: 1, goals });
    await until(() => focused(element)?.id === 'objective-350.1');
  });

  it('does nothing if there is no such objective', async () => {
    const element = await mounted('library-goals');
    for (const hash of ['#objective-9.9', '#objective-', '#objective-open', '#objective-2']) {
      await goTo(hash);
      await drawnWhole(element);
      expect(focused(element)).to.equal(null);
    }
  });
});
