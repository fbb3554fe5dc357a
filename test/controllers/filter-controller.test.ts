import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { GoalsElement } from '../../src/elements/goals-element.js';
import { mount, textOf, until, warningsOf } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

async function list(): Promise<GoalsElement> {
  const element = mount<GoalsElement>(
    '<library-goal-list lang="en" filterable filter-in-url></library-goal-list>',
  );
  element.plan = smallPlan();
  await element.updateComplete;
  return element;
}

async function type(element: GoalsElement, text: string) {
  const field = element.shadowRoot!.querySelector('input')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

const searched = () => new URLSearchParams(location.search).get('goal-search');

describe('filter-in-url', () => {
  const own = history.replaceState.bind(history);
  afterEach(() => {
    history.replaceState = own;
    own(null, '', location.pathname);
  });

  it('changes the address once for many keys in a row', async () => {
    let calls = 0;
    history.replaceState = (...parts) => {
      calls++;
      own(...parts);
    };
    const element = await list();
    for (let key = 1; key <= 150; key++) await type(element, 'teach'.padEnd(5 + key));
    await type(element, 'teach');
    await until(searched);
    expect(calls).to.be.at.most(3);
  });

  it('stays under WebKit’s limit of 100 changes in 10 seconds while a key is held down', async () => {
    let calls = 0;
    history.replaceState = (...parts) => {
      calls++;
      own(...parts);
    };
    const warnings = await warningsOf(async () => {
      const element = await list();
      for (let key = 1; key <= 120; key++) {
        await type(element, 'teach'.padEnd(5 + key));
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      await until(searched);
      expect(textOf(element)).to.include('Goals shown: 1 of 3');
    });
    // A machine under load may pause for longer than a reader who types.
    expect(calls).to.be.at.most(10);
    expect(warnings).to.deep.equal([]);
  });

  it('filters if the address can’t be changed, and warns once', async () => {
    let calls = 0;
    history.replaceState = () => {
      calls++;
      throw new DOMException('Too many calls', 'SecurityError');
    };
    const warnings = await warningsOf(async () => {
      const element = await list();
      for (const [time, text] of ['teach', 'lend'].entries()) {
        await type(element, text);
        expect(textOf(element)).to.include('Goals shown: 1 of 3');
        await until(() => calls > time);
      }
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('The search and the filters work');
  });

  it('keeps the filters of an element that moves', async () => {
    const element = await list();
    await type(element, 'teach');
    mount('<section></section>').append(element);
    await element.updateComplete;
    expect(textOf(element)).to.include('Goals shown: 1 of 3');
    expect(searched()).to.equal('teach');
  });
});
