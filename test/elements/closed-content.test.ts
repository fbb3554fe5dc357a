import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import example from '../../samples/example-library.json';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { drawnWhole, mount, next, until } from '../support/mount.js';

const closed = '[part~=details-content], [part~=explanation] p, details[part~=goal] > div';
const drawn = (element: Element) => element.shadowRoot!.querySelectorAll(closed).length;
const elementsIn = (place: ParentNode) => place.querySelectorAll('*').length;

async function show(layout: string) {
  const element = mount<PlanElement>(
    `<library-goal-list lang="en" layout="${layout}"></library-goal-list>`,
  );
  element.plan = structuredClone(example) as unknown as PlanElement['plan'];
  await element.updateComplete;
  return element;
}

/** Marks every node of a tree that changes. */
function watchChanges(root: Node) {
  const changed = new Set<Node>();
  const observer = new MutationObserver((records) =>
    records.forEach(({ target }) => changed.add(target)),
  );
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  return changed;
}

describe('the content of closed disclosures', () => {
  for (const layout of ['list', 'cards', 'accordion']) {
    it(`is drawn after the first paint: ${layout}`, async () => {
      const element = await show(layout);
      expect(drawn(element)).to.equal(0);
      await until(() => drawn(element) >= example.goals.length * 2);
      expect(element.shadowRoot!.querySelectorAll('[open]')).to.have.length(0);
    });
  }

  it('is drawn at once when it is opened', async () => {
    const element = await show('list');
    const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('[part~=details]')!;
    const toggled = next(details, 'toggle');
    details.open = true;
    await toggled;
    expect(details.querySelectorAll('[part~=details-content]')).to.have.length(1);
  });

  it('is drawn at once when the page is printed', async () => {
    const element = await show('accordion');
    window.dispatchEvent(new Event('beforeprint'));
    expect(drawn(element)).to.be.at.least(example.goals.length * 2);
  });

  it('is drawn before a linked goal is scrolled to', async () => {
    const element = await show('accordion');
    try {
      location.hash = '#goal-2';
      await next(window, 'hashchange' as never);
      const goal = element.shadowRoot!.querySelector('#goal-2')!;
      expect(goal.querySelectorAll('[part~=details-content]')).to.have.length(1);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('is drawn when the element is back on the page, and not before', async () => {
    const element = await show('list');
    element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(drawn(element)).to.equal(0);
    mount('<section></section>').append(element);
    await until(() => drawn(element) >= example.goals.length * 2);
  });

  it('is drawn with the latest plan', async () => {
    const element = await show('list');
    element.plan = {
      version: 1,
      goals: [{ id: '1', name: 'Renamed', links: [{ label: 'New', url: 'https://example.org/' }] }],
    };
    await element.updateComplete;
    await until(() => drawn(element));
    const [content] = element.shadowRoot!.querySelectorAll('[part~=details-content]');
    expect(content!.textContent.trim()).to.equal('New');
  });
});

describe('the first drawing of the example', () => {
  it('has few elements for each goal', async () => {
    const element = await show('list');
    const goals = [...element.shadowRoot!.querySelectorAll('[part~=goal]')];
    const total = goals.map(elementsIn).reduce((sum, count) => sum + count);
    expect(total / goals.length).to.be.below(48);
  });
});

describe('a refresh that changes one goal', () => {
  for (const layout of ['list', 'cards', 'accordion', 'table']) {
    it(`changes only the nodes of that goal: ${layout}`, async () => {
      const element = await show(layout);
      window.dispatchEvent(new Event('beforeprint'));
      const changed = watchChanges(element.shadowRoot!);
      const plan = structuredClone(example);
      plan.goals[2]!.name = { ...(plan.goals[2]!.name as object), en: 'Changed' } as never;
      element.plan = plan as unknown as PlanElement['plan'];
      await drawnWhole(element);
      expect([...changed].length).to.be.above(0);
      const [goal] = [...element.shadowRoot!.querySelectorAll('[part~=goal]')].slice(2);
      expect(goal!.textContent).to.contain('Changed');
      for (const node of changed) expect(goal!.contains(node), node.textContent!).to.equal(true);
    });
  }
});

// Only Chromium can be made to show a page as it prints it.
(navigator.userAgent.includes('Chrome') ? describe : describe.skip)('a printed page', () => {
  after(() => emulateMedia({ media: 'screen' }));

  it('draws everything when printing begins', async () => {
    const element = await show('list');
    const isDrawn = until(() => drawn(element) >= example.goals.length * 2);
    await emulateMedia({ media: 'print' });
    await isDrawn;
  });

  it('draws everything with the plan', async () => {
    await emulateMedia({ media: 'print' });
    const element = await show('accordion');
    expect(drawn(element)).to.be.at.least(example.goals.length * 2);
  });
});
