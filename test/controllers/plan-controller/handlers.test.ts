import { expect } from 'chai';
import '../../../src/embed/library-goals.js';
import type { LibraryElement } from '../../../src/elements/library-element.js';
import { mount, textOf, until, warningsOf } from '../../support/mount.js';
import { smallPlan } from '../../support/plans.js';
import { requests, requestsFor, turn } from '../fetch-stub.js';

type Act = (element: LibraryElement) => void;

const planOf = (vision: string) => smallPlan({ vision });
const inline = (text: string) => `<script type="application/json">${text}</script>`;
const good = inline(JSON.stringify(planOf('First.')));

/** An element with a handler for the first event of a type. */
function react(markup: string, name: 'library-load' | 'library-error', act: Act): LibraryElement {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = document.importNode(template.content, true).firstElementChild as LibraryElement;
  element.addEventListener(name, () => act(element), { once: true });
  mount('<div></div>').append(element);
  return element;
}

const toSource: Act = (element) => (element.src = 'last.json');
const toPlan: Act = (element) => (element.plan = planOf('Last.'));
const toSection: Act = (element) => mount('<section></section>').append(element);

/** Answers all requests for the last source, and waits until its plan is shown. */
async function expectLast(element: LibraryElement): Promise<void> {
  await until(() => {
    for (const request of requestsFor('last.json')) request.give(planOf('Last.'));
    return textOf(element).includes('Last.');
  });
  await turn();
  expect(textOf(element)).to.include('Last.');
}

describe('a handler of library-error', () => {
  const faults: readonly (readonly [name: string, markup: string, act?: Act])[] = [
    ['a wrong address', '<library-vision src="https://[">'],
    ['broken JSON in the element', `<library-vision>${inline('{')}</library-vision>`],
    [
      'a wrong plan',
      '<library-vision></library-vision>',
      (element) => (element.plan = [] as never),
    ],
    ['no source', '<library-vision></library-vision>'],
  ];
  for (const [name, markup, prepare] of faults) {
    for (const [what, act] of [
      ['another src', toSource],
      ['a plan', toPlan],
    ] as const) {
      it(`can set ${what} after ${name}`, async () => {
        await warningsOf(async () => {
          const element = react(markup, 'library-error', (element) => {
            if (element.plan) element.plan = null;
            act(element);
          });
          prepare?.(element);
          await expectLast(element);
        });
      });
    }
  }

  it('can set another src after a failed request', async () => {
    await warningsOf(async () => {
      const element = react('<library-vision src="bad.json">', 'library-error', toSource);
      await until(() => requests.length);
      requests[0]!.refuse(404);
      await expectLast(element);
    });
  });

  it('can move the element into a <library-plan>', async () => {
    await warningsOf(async () => {
      const element = react('<library-vision></library-vision>', 'library-error', (element) =>
        mount(`<library-plan>${inline(JSON.stringify(planOf('Last.')))}</library-plan>`).append(
          element,
        ),
      );
      await expectLast(element);
    });
  });

  for (const [name, markup] of [
    ['without a source', '<library-vision></library-vision>'],
    ['with a wrong address', '<library-vision src="https://[">'],
    ['whose feed is missing', '<library-vision src="bad.json">'],
  ] as const) {
    it(`is called once for an error if it moves an element ${name}`, async () => {
      let count = 0;
      await warningsOf(async () => {
        const element = react(markup, 'library-error', toSection);
        element.addEventListener('library-error', () => {
          count += 1;
          if (count < 5) toSection(element);
        });
        await until(() => {
          for (const request of requests) request.refuse(404);
          return count;
        });
        for (let i = 0; i < 5; i += 1) await turn();
      });
      expect(count).to.equal(1);
      expect(requests.length).to.be.at.most(1);
    });
  }
});

describe('a handler of library-load', () => {
  const withFeed = async (act: Act) => {
    const before = mount('<library-vision src="first.json"></library-vision>');
    await until(() => requests.length);
    requests[0]!.give(planOf('First.'));
    await until(() => textOf(before).includes('First.'));
    return react('<library-vision src="first.json">', 'library-load', act);
  };

  it('can set another src if the feed was already loaded', async () => {
    await expectLast(await withFeed(toSource));
  });

  it('can set another src after the feed was loaded', async () => {
    const element = react('<library-vision src="first.json">', 'library-load', toSource);
    await until(() => requests.length);
    requests[0]!.give(planOf('First.'));
    await expectLast(element);
  });

  it('can set a plan after JSON in the element', async () => {
    await expectLast(react(`<library-vision>${good}`, 'library-load', toPlan));
  });

  it('can set another plan after a plan', async () => {
    const element = react('<library-vision>', 'library-load', toPlan);
    element.plan = planOf('First.');
    await expectLast(element);
  });

  it('is called after the element is drawn and its state is set', async () => {
    let seen: unknown;
    const element = react(`<library-vision>${good}`, 'library-load', (element) => {
      seen = [textOf(element).includes('First.'), element.matches(':state(ready)')];
    });
    await until(() => seen);
    expect(seen).to.deep.equal([true, element.matches(':state(ready)')]);
  });

  it('of a <library-plan> is called before the elements inside it are drawn', async () => {
    const plan = react(
      `<library-plan src="first.json"><library-vision></library-vision>`,
      'library-load',
      toSource,
    );
    await until(() => requests.length);
    requests[0]!.give(planOf('First.'));
    await expectLast(plan.querySelector('library-vision')!);
  });

  for (const [name, move] of [
    ['moved', toSection],
    [
      'removed and added again',
      (element: Element) => {
        const parent = element.parentElement!;
        element.remove();
        parent.append(element);
      },
    ],
  ] as const) {
    it(`can call reload() and set a new src after the element was ${name}`, async () => {
      const element = await withFeed(move);
      await until(() => textOf(element).includes('First.'));
      await turn();
      const done = element.reload();
      await until(() => requests.length === 2);
      requests[1]!.give(planOf('Again.'));
      await done;
      await until(() => textOf(element).includes('Again.'));
      toSource(element);
      await expectLast(element);
    });
  }

  it('can call reload() right after a move', async () => {
    const element = await withFeed((element) => {
      toSection(element);
      void element.reload();
    });
    await until(() => requests.length === 2);
    requests[1]!.give(planOf('Again.'));
    await until(() => textOf(element).includes('Again.'));
  });

  it('is not called for a source that it has replaced', async () => {
    const heard: string[] = [];
    const element = await withFeed((element) => (element.src = 'last.json'));
    element.addEventListener('library-load', ({ detail }) =>
      heard.push(String(detail.plan.vision)),
    );
    await expectLast(element);
    expect(heard.at(-1)).to.equal('Last.');
    expect(heard.filter((vision) => vision === 'Last.')).to.have.length(1);
  });
});

describe('reload()', () => {
  it('loads the source that was set in the same task', async () => {
    const element = mount('<library-vision src="first.json"></library-vision>');
    await until(() => requests.length);
    requests[0]!.give(planOf('First.'));
    await until(() => textOf(element).includes('First.'));
    toSource(element);
    const done = element.reload();
    await until(() => requestsFor('last.json').length);
    expect(requestsFor('first.json')).to.have.length(1);
    requestsFor('last.json')[0]!.give(planOf('Last.'));
    await done;
    expect(textOf(element)).to.include('Last.');
  });

  it('resolves after the event and after the element is drawn', async () => {
    const element = mount('<library-vision src="first.json"></library-vision>');
    await until(() => requests.length);
    requests[0]!.give(planOf('First.'));
    await until(() => textOf(element).includes('First.'));
    let isTold = false;
    element.addEventListener('library-load', () => (isTold = true));
    const done = element.reload();
    await until(() => requests.length === 2);
    requests[1]!.give(planOf('Again.'));
    await done;
    expect(isTold).to.equal(true);
    expect(textOf(element)).to.include('Again.');
  });
});

describe('an element that is removed from its <library-plan>', () => {
  it('has no source', async () => {
    const plan = mount(`<library-plan>${good}<library-vision></library-vision></library-plan>`);
    const element = plan.querySelector<LibraryElement>('library-vision')!;
    await until(() => textOf(element).includes('First.'));
    let code = '';
    element.addEventListener('library-error', ({ detail }) => (code = detail.error.code));
    await warningsOf(async () => {
      toSection(element);
      await until(() => code);
    });
    expect(code).to.equal('no-source');
    expect(textOf(element)).not.to.include('First.');
    plan.append(element);
    await until(() => textOf(element).includes('First.'));
  });
});
