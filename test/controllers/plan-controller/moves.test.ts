import { expect } from 'chai';
import '../../../src/embed/library-goals.js';
import type { LibraryElement } from '../../../src/elements/library-element.js';
import { mount, textOf, until, warningsOf } from '../../support/mount.js';
import { smallPlan } from '../../support/plans.js';
import { requests, requestsFor, turn } from '../fetch-stub.js';

const planOf = (vision: string) => smallPlan({ vision });
const vision = (src: string) =>
  mount<LibraryElement>(`<library-vision src="${src}"></library-vision>`);

describe('a src that changes while it loads', () => {
  const orders = [
    ['in the order of the changes', [0, 1]],
    ['the other way round', [1, 0]],
  ] as const;
  for (const [name, order] of orders) {
    it(`shows the latest, with responses ${name}`, async () => {
      const element = vision('first.json');
      await until(() => requestsFor('first.json').length);
      element.src = 'second.json';
      await until(() => requestsFor('second.json').length);
      const answers = [
        () => requestsFor('first.json')[0]!.give(planOf('First.')),
        () => requestsFor('second.json')[0]!.give(planOf('Second.')),
      ];
      for (const which of order) {
        answers[which]!();
        await turn();
        expect(textOf(element)).not.to.include('First.');
      }
      await until(() => textOf(element).includes('Second.'));
    });
  }

  it('shows the first if it changes back', async () => {
    const element = vision('one.json');
    await until(() => requestsFor('one.json').length);
    element.src = 'two.json';
    await until(() => requestsFor('two.json').length);
    element.src = 'one.json';
    await element.updateComplete;
    requestsFor('two.json')[0]!.give(planOf('Two.'));
    await turn();
    requestsFor('one.json').at(-1)!.give(planOf('One.'));
    await until(() => textOf(element).includes('One.'));
    expect(textOf(element)).not.to.include('Two.');
  });

  it('aborts the request that is no longer needed', async () => {
    const element = vision('left.json');
    await until(() => requestsFor('left.json').length);
    element.src = 'new.json';
    await until(() => requestsFor('left.json')[0]!.signal.aborted);
    expect(requestsFor('new.json')[0]!.signal.aborted).to.equal(false);
  });

  it('does not report the failure of an earlier one', async () => {
    const element = vision('bad.json');
    const errors: unknown[] = [];
    element.addEventListener('library-error', ({ detail }) => errors.push(detail));
    await until(() => requestsFor('bad.json').length);
    element.src = 'good.json';
    await until(() => requestsFor('good.json').length);
    const warnings = await warningsOf(async () => {
      requestsFor('bad.json')[0]!.refuse(404);
      await turn();
      requestsFor('good.json')[0]!.give(planOf('Good.'));
      await until(() => textOf(element).includes('Good.'));
    });
    expect([...errors, ...warnings]).to.deep.equal([]);
  });

  it('is replaced immediately by a plan as an object', async () => {
    const element = vision('slow.json');
    await until(() => requests.length);
    element.plan = planOf('Given.');
    await until(() => textOf(element).includes('Given.'));
    requests[0]!.give(planOf('Late.'));
    await turn();
    expect(textOf(element)).to.include('Given.');
  });
});

describe('an element that is removed while it loads', () => {
  it('aborts its request and dispatches no event', async () => {
    const element = vision('gone.json');
    const heard: string[] = [];
    for (const name of ['library-load', 'library-error'] as const) {
      element.addEventListener(name, () => heard.push(name));
    }
    await until(() => requests.length);
    element.remove();
    await turn();
    expect(requests[0]!.signal.aborted).to.equal(true);
    requests[0]!.give(planOf('Too late.'));
    await turn();
    expect(heard).to.deep.equal([]);
    expect(textOf(element)).not.to.include('Too late.');
  });

  it('does not abort the request of other elements', async () => {
    const first = vision('both.json');
    const second = vision('both.json');
    await until(() => requests.length);
    first.remove();
    await turn();
    expect(requests).to.have.length(1);
    expect(requests[0]!.signal.aborted).to.equal(false);
    requests[0]!.give(planOf('Stayed.'));
    await until(() => textOf(second).includes('Stayed.'));
  });

  it('loads the feed again when it is added again', async () => {
    const element = vision('back.json');
    await until(() => requests.length);
    element.remove();
    await turn();
    mount('<section></section>').append(element);
    await until(() => requests.length === 2);
    requests[1]!.give(planOf('Back.'));
    await until(() => textOf(element).includes('Back.'));
  });

  it('can be removed before loading starts', async () => {
    vision('never.json').remove();
    await turn();
    expect(requests.filter(({ signal }) => !signal.aborted)).to.have.length(0);
  });
});

describe('an element that is moved', () => {
  it('keeps its request', async () => {
    const element = vision('moved.json');
    await until(() => requests.length);
    mount('<section></section>').append(element);
    await turn();
    expect(requests).to.have.length(1);
    expect(requests[0]!.signal.aborted).to.equal(false);
    requests[0]!.give(planOf('Moved.'));
    await until(() => textOf(element).includes('Moved.'));
  });

  it('keeps its plan and dispatches no further event', async () => {
    const element = vision('kept.json');
    await until(() => requests.length);
    requests[0]!.give(planOf('Kept.'));
    await until(() => textOf(element).includes('Kept.'));
    const section = mount('<section></section>');
    for (let i = 0; i < 5; i += 1) {
      section.append(element);
      section.prepend(element);
    }
    await turn();
    expect(textOf(element)).to.include('Kept.');
    expect(requests).to.have.length(1);
  });

  it('keeps its feed in a shadow root', async () => {
    const element = vision('shadow.json');
    await until(() => requests.length);
    mount('<div></div>').attachShadow({ mode: 'closed' }).append(element);
    requests[0]!.give(planOf('In the shadow.'));
    await until(() => textOf(element).includes('In the shadow.'));
    expect(requests).to.have.length(1);
  });

  it('shares its request with a clone', async () => {
    const element = vision('cloned.json');
    await until(() => requests.length);
    const clone = element.cloneNode(true) as LibraryElement;
    element.after(clone);
    await clone.updateComplete;
    requests[0]!.give(planOf('Twice.'));
    await until(() => textOf(clone).includes('Twice.') && textOf(element).includes('Twice.'));
    expect(requests).to.have.length(1);
  });

  it('works in another document', async () => {
    const element = vision('adopted.json');
    await until(() => requests.length);
    requests[0]!.give(planOf('Adopted.'));
    await until(() => textOf(element).includes('Adopted.'));
    const frame = document.createElement('iframe');
    element.parentElement!.append(frame);
    const other = frame.contentDocument!;
    other.documentElement.lang = 'en-HK';
    other.body.append(other.adoptNode(element));
    expect(element.ownerDocument).to.equal(other);
    await element.updateComplete;
    expect(textOf(element)).to.include('Adopted.');
    element.plan = planOf('New there.');
    await until(() => textOf(element).includes('New there.'));
    const warnings = await warningsOf(async () => {
      document.querySelector('#room')!.append(element);
      await element.updateComplete;
    });
    expect(textOf(element)).to.include('New there.');
    expect(warnings).to.deep.equal([]);
  });

  // Svelte and Solid build elements in the document of a template and adopt them from there.
  it('can change documents before it is first connected', async () => {
    const element = document.createElement('library-vision') as LibraryElement;
    document.implementation.createHTMLDocument().adoptNode(element);
    element.plan = planOf('From a template.');
    document.querySelector('#room')!.append(element);
    await until(() => textOf(element).includes('From a template.'));
  });

  it('uses the <library-plan> around it in the other document', async () => {
    const plan = mount<LibraryElement>(
      '<library-plan><library-vision></library-vision></library-plan>',
    );
    plan.plan = planOf('Both.');
    const inner = plan.querySelector('library-vision')!;
    await until(() => textOf(inner).includes('Both.'));
    const frame = document.createElement('iframe');
    plan.parentElement!.append(frame);
    frame.contentDocument!.body.append(plan);
    await until(() => textOf(inner).includes('Both.'));
    plan.plan = planOf('There.');
    await until(() => textOf(inner).includes('There.'));
  });
});

describe('an element made by a script', () => {
  it('uses properties that were set before it was connected', async () => {
    const element = document.createElement('library-vision') as LibraryElement;
    element.src = 'made.json';
    await turn();
    expect(requests).to.have.length(0);
    mount('<div></div>').append(element);
    await until(() => requests.length);
    requests[0]!.give(planOf('Made.'));
    await until(() => textOf(element).includes('Made.'));
  });
});
