import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryGoal } from '../../src/elements/library-goal.js';
import { mount, next } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

async function goal(attributes = '') {
  const element = mount<LibraryGoal>(
    `<library-goal lang="en" goal="1" ${attributes}></library-goal>`,
  );
  element.plan = smallPlan({
    goals: [{ name: 'Lend', links: [{ label: 'More', url: 'https://example.org/' }] }],
  });
  await element.updateComplete;
  return element;
}

const detailsOf = (element: LibraryGoal) =>
  element.shadowRoot!.querySelector<HTMLDetailsElement>('[part~="details"]')!;

async function press(element: LibraryGoal) {
  const toggled = next(detailsOf(element), 'toggle');
  detailsOf(element).querySelector('summary')!.click();
  await toggled;
  await element.updateComplete;
}

describe('the open property of <library-goal>', () => {
  it('changes when a reader opens or closes the details, which causes an event', async () => {
    const element = await goal();
    const details: object[] = [];
    element.addEventListener('library-goal-toggle', ({ detail }) => details.push(detail));
    await press(element);
    expect([element.open, element.hasAttribute('open')]).to.deep.equal([true, true]);
    await press(element);
    expect([element.open, element.hasAttribute('open')]).to.deep.equal([false, false]);
    expect(details).to.deep.equal([
      { goal: '1', open: true },
      { goal: '1', open: false },
    ]);
  });

  it('closes details that the reader has opened', async () => {
    const element = await goal();
    await press(element);
    element.open = false;
    await element.updateComplete;
    expect(detailsOf(element).open).to.equal(false);
  });

  it('causes no event when a script sets it', async () => {
    const element = await goal('open');
    let count = 0;
    element.addEventListener('library-goal-toggle', () => count++);
    expect(detailsOf(element).open).to.equal(true);
    const toggled = next(detailsOf(element), 'toggle');
    element.open = false;
    await toggled;
    await element.updateComplete;
    expect([detailsOf(element).open, count]).to.deep.equal([false, 0]);
  });
});
