import { expect } from 'chai';
import '../../../src/embed/library-goals.js';
import type { LibraryElement } from '../../../src/elements/library-element.js';
import { mount, next, textOf, until, warningsOf } from '../../support/mount.js';
import { smallPlan } from '../../support/plans.js';
import { requests, requestsFor, turn } from '../fetch-stub.js';

const planOf = (vision: string) => smallPlan({ vision });
const json = (vision: string) =>
  `<script type="application/json">${JSON.stringify(planOf(vision))}</script>`;
const around = (inner: string) => `<library-plan>${json('Around.')}${inner}</library-plan>`;

async function expectShown(element: Element, word: string): Promise<void> {
  await until(() => textOf(element).includes(word));
}

describe('of several sources', () => {
  const find = (place: Element) =>
    place.querySelector<LibraryElement>('library-vision') ?? (place as LibraryElement);

  it('the property takes precedence', async () => {
    const vision = find(
      mount(around(`<library-vision src="a.json">${json('Inline.')}</library-vision>`)),
    );
    vision.plan = planOf('Property.');
    await expectShown(vision, 'Property.');
    await turn();
    expect(requests).to.have.length(0);
  });

  it('src takes precedence over JSON in the element', async () => {
    const vision = find(
      mount(around(`<library-vision src="a.json">${json('Inline.')}</library-vision>`)),
    );
    await until(() => requests.length);
    requests[0]!.give(planOf('Feed.'));
    await expectShown(vision, 'Feed.');
  });

  it('JSON in the element takes precedence over <library-plan>', async () => {
    const vision = find(mount(around(`<library-vision>${json('Inline.')}</library-vision>`)));
    await expectShown(vision, 'Inline.');
    await turn();
    expect(textOf(vision)).to.include('Inline.');
  });

  it('<library-plan> comes last', async () => {
    const vision = find(mount(around('<library-vision></library-vision>')));
    await expectShown(vision, 'Around.');
  });

  it('the nearest <library-plan> is used', async () => {
    const inner = `<library-plan>${json('Nearer.')}<library-vision></library-vision></library-plan>`;
    await expectShown(find(mount(around(inner))), 'Nearer.');
  });

  it('the next one is used when the first is removed', async () => {
    const vision = find(
      mount(around(`<library-vision src="a.json">${json('Inline.')}</library-vision>`)),
    );
    vision.plan = planOf('Property.');
    await expectShown(vision, 'Property.');
    vision.plan = null;
    await until(() => requests.length);
    requests[0]!.give(planOf('Feed.'));
    await expectShown(vision, 'Feed.');
    vision.removeAttribute('src');
    await expectShown(vision, 'Inline.');
    vision.querySelector('script')!.remove();
    await expectShown(vision, 'Around.');
  });

  it('the next one is used when a framework clears the property', async () => {
    const vision = find(mount('<library-vision src="a.json"></library-vision>'));
    vision.plan = planOf('Property.');
    await expectShown(vision, 'Property.');
    Object.assign(vision, { plan: '' });
    await until(() => requests.length);
    requests[0]!.give(planOf('Feed.'));
    await expectShown(vision, 'Feed.');
  });

  it('one with precedence is used when it is added', async () => {
    const vision = find(mount(around('<library-vision></library-vision>')));
    await expectShown(vision, 'Around.');
    vision.append(document.createRange().createContextualFragment(json('Inline.')));
    await expectShown(vision, 'Inline.');
    vision.setAttribute('src', 'a.json');
    await until(() => requests.length);
    requests[0]!.give(planOf('Feed.'));
    await expectShown(vision, 'Feed.');
    vision.plan = planOf('Property.');
    await expectShown(vision, 'Property.');
  });
});

describe('JSON in an element', () => {
  const inline = () => mount(`<library-vision>${json('First.')}</library-vision>`);

  it('is read again when its text changes', async () => {
    const vision = inline();
    await expectShown(vision, 'First.');
    vision.querySelector('script')!.textContent = JSON.stringify(planOf('Second.'));
    await expectShown(vision, 'Second.');
  });

  it('is read again when a text node in it changes', async () => {
    const vision = inline();
    await expectShown(vision, 'First.');
    const text = vision.querySelector('script')!.firstChild as Text;
    text.data = text.data.replace('First.', 'Third.');
    await expectShown(vision, 'Third.');
  });

  it('can be added later', async () => {
    const vision = mount('<library-vision><p>Before.</p></library-vision>');
    await warningsOf(turn);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(planOf('Later.'));
    vision.append(script);
    await expectShown(vision, 'Later.');
  });

  it('that is invalid shows the fallback content, and the plan after it was corrected', async () => {
    const vision = mount(
      '<library-vision><script type="application/json">{</script></library-vision>',
    );
    const warnings = await warningsOf(() => next(vision, 'library-error'));
    expect(warnings.join()).to.include('not valid JSON');
    vision.querySelector('script')!.textContent = JSON.stringify(planOf('Corrected.'));
    await expectShown(vision, 'Corrected.');
  });

  it('of another type, or deeper in the element, is ignored', async () => {
    const vision = mount(
      '<library-vision><script type="text/plain">{}</script><p><script type="application/json">{}</script></p></library-vision>',
    );
    let code = '';
    vision.addEventListener('library-error', ({ detail }) => (code = detail.error.code));
    await warningsOf(() => until(() => code));
    expect(code).to.equal('no-source');
  });

  it('is not read again for other changes of the page', async () => {
    const vision = inline();
    let loads = 0;
    vision.addEventListener('library-load', () => (loads += 1));
    await expectShown(vision, 'First.');
    vision.append('Something else.');
    vision.setAttribute('heading-level', '4');
    await turn();
    expect(loads).to.equal(1);
  });
});

describe('an element without a source', () => {
  it('reports this once, with advice', async () => {
    const errors: string[] = [];
    const warnings = await warningsOf(async () => {
      for (let i = 0; i < 3; i += 1) {
        const mission = mount('<library-mission></library-mission>');
        mission.addEventListener('library-error', ({ detail }) => errors.push(detail.error.code));
      }
      await until(() => errors.length === 3);
      await turn();
    });
    expect(errors).to.deep.equal(['no-source', 'no-source', 'no-source']);
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.include('<library-mission src="…">')
      .and.include('<library-plan src="…">');
  });

  it('reports nothing if it gets one in the same task', async () => {
    const warnings = await warningsOf(async () => {
      const values = document.createElement('library-values') as LibraryElement;
      mount('<div></div>').append(values);
      await values.updateComplete;
      values.plan = planOf('x');
      await turn();
    });
    expect(warnings).to.deep.equal([]);
  });

  it('reports nothing in a <library-plan> that is still loading', async () => {
    const warnings = await warningsOf(async () => {
      mount('<library-plan src="slow.json"><library-values></library-values></library-plan>');
      await turn();
    });
    expect(warnings).to.deep.equal([]);
  });

  it('reports nothing if it was removed in the same task', async () => {
    const warnings = await warningsOf(async () => {
      mount('<library-memberships></library-memberships>').remove();
      await turn();
    });
    expect(warnings).to.deep.equal([]);
  });

  it('shows its fallback content', async () => {
    const warnings = await warningsOf(async () => {
      const goals = mount('<library-goals><p>The plan as PDF</p></library-goals>');
      await turn();
      expect(goals.querySelector('p')!.getClientRects()).to.have.length(1);
      expect(goals.matches(':state(error)')).to.equal(true);
    });
    expect(warnings).to.have.length(1);
  });

  it('has one as soon as it is moved into a <library-plan>', async () => {
    let vision!: LibraryElement;
    await warningsOf(async () => {
      vision = mount('<library-vision></library-vision>');
      await next(vision, 'library-error');
    });
    mount(`<library-plan>${json('At last.')}</library-plan>`).append(vision);
    await expectShown(vision, 'At last.');
  });
});

describe('events and reload()', () => {
  it('contain the plan that was loaded and the issues in it', async () => {
    const vision = mount('<library-vision src="events.json"></library-vision>');
    const loaded = next(document, 'library-load' as keyof HTMLElementEventMap) as Promise<
      HTMLElementEventMap['library-load']
    >;
    await until(() => requests.length);
    await warningsOf(async () => {
      requests[0]!.give({ ...planOf('Loaded.'), visoin: 'x' });
      await loaded;
    });
    const { detail, target, composed } = await loaded;
    expect(target).to.equal(vision);
    expect(composed).to.equal(true);
    expect(detail.plan.vision).to.equal('Loaded.');
    expect(detail.url).to.equal(new URL('events.json', document.baseURI).href);
    expect(detail.issues.map(({ path }) => path)).to.deep.equal(['visoin']);
  });

  it('contain the error if there is no plan', async () => {
    const vision = mount('<library-vision src="missing.json"></library-vision>');
    await until(() => requests.length);
    const failed = next(vision, 'library-error');
    const warnings = await warningsOf(async () => {
      requests[0]!.refuse(404);
      await failed;
    });
    const { error } = (await failed).detail;
    expect(error.code).to.equal('not-found');
    expect(error.url).to.equal(new URL('missing.json', document.baseURI).href);
    expect(warnings).to.deep.equal([`library-goals: ${error.message}`]);
  });

  it('are dispatched by each element of a feed, after one request', async () => {
    const place = mount(
      '<div><library-vision src="shared.json"></library-vision><library-mission src="shared.json"></library-mission></div>',
    );
    const heard: unknown[] = [];
    place.addEventListener('library-load', ({ target }) =>
      heard.push((target as Element).localName),
    );
    await until(() => requests.length);
    requests[0]!.give(planOf('Shared.'));
    await until(() => heard.length === 2);
    expect(heard).to.have.members(['library-vision', 'library-mission']);
    expect(requestsFor('shared.json')).to.have.length(1);
  });

  it('are dispatched by <library-plan>, not by the elements inside it', async () => {
    const heard: unknown[] = [];
    const place = mount('<div></div>');
    place.addEventListener('library-load', ({ target }) =>
      heard.push((target as Element).localName),
    );
    const plan = mount(around('<library-vision></library-vision>'), place);
    await expectShown(plan.querySelector('library-vision')!, 'Around.');
    expect(heard).to.deep.equal(['library-plan']);
  });

  it('reload() loads the feed again and shows the changes', async () => {
    const vision = mount('<library-vision src="again.json"></library-vision>');
    await until(() => requests.length);
    requests[0]!.give(planOf('Old.'));
    await expectShown(vision, 'Old.');
    const done = vision.reload();
    await until(() => requests.length === 2);
    expect(textOf(vision)).to.include('Old.');
    requests[1]!.give(planOf('New.'));
    await done;
    await expectShown(vision, 'New.');
  });

  it('reload() that fails keeps the last good plan, marked with its time', async () => {
    const vision = mount('<library-vision lang="en" src="stale.json"></library-vision>');
    await until(() => requests.length);
    requests[0]!.give(planOf('Good.'));
    await expectShown(vision, 'Good.');
    let code = '';
    vision.addEventListener('library-error', ({ detail }) => (code = detail.error.code));
    await warningsOf(async () => {
      const done = vision.reload();
      await until(() => requests.length === 2);
      requests[1]!.refuse(404);
      await done;
      await vision.updateComplete;
    });
    expect(code).to.equal('not-found');
    expect(textOf(vision)).to.match(/As of .*: newer information could not be loaded.*Good\./);
    expect(vision.matches(':state(stale)')).to.equal(true);
  });

  it('reload() that fails leaves a badge on its line, with a short mark', async () => {
    const badge = mount(
      '<library-progress-badge lang="en" src="stale-badge.json"></library-progress-badge>',
    );
    await until(() => requests.length);
    requests[0]!.give({ version: 1, goals: [{ name: 'A goal', progress: 40 }] });
    await expectShown(badge, 'The whole plan');
    await warningsOf(async () => {
      const done = badge.reload();
      await until(() => requests.length === 2);
      requests[1]!.refuse(404);
      await done;
      await badge.updateComplete;
    });
    expect(textOf(badge)).to.match(/40.*\(as of [^)]*\d[^)]*\)$/);
    expect(textOf(badge)).not.to.include('could not be loaded');
  });

  it('reload() does nothing without a feed', async () => {
    const vision = mount(`<library-vision>${json('Inline.')}</library-vision>`);
    await expectShown(vision, 'Inline.');
    await vision.reload();
    await (document.createElement('library-vision') as LibraryElement).reload();
    expect(textOf(vision)).to.include('Inline.');
    expect(requests).to.have.length(0);
  });
});
