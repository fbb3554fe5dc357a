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

const details = (element: LibraryGoal) =>
  element.shadowRoot!.querySelector<HTMLDetailsElement>('[part~="details"]')!;

async function press(element: LibraryGoal) {
  const toggled = next(details(element), 'toggle');
  details(element).querySelector('summary')!.click();
  await toggled;
  await element.updateComplete;
}

describe('open of <library-goal>', () => {
  it('follows the reader, who is reported', async () => {
    const element = await goal();
    const heard: object[] = [];
    element.addEventListener('library-goal-toggle', ({ detail }) => heard.push(detail));
    await press(element);
    expect([element.open, element.hasAttribute('open')]).to.deep.equal([true, true]);
    await press(element);
    expect([element.open, element.hasAttribute('open')]).to.deep.equal([false, false]);
    expect(heard).to.deep.equal([
      { goal: '1', open: true },
      { goal: '1', open: false },
    ]);
  });

  it('closes what the reader has opened', async () => {
    const element = await goal();
    await press(element);
    element.open = false;
    await element.updateComplete;
    expect(details(element).open).to.equal(false);
  });

  it('reports nothing that a script has done', async () => {
    const element = await goal('open');
    let count = 0;
    element.addEventListener('library-goal-toggle', () => count++);
    expect(details(element).open).to.equal(true);
    const toggled = next(details(element), 'toggle');
    element.open = false;
    await toggled;
    await element.updateComplete;
    expect([details(element).open, count]).to.deep.equal([false, 0]);
  });
});
