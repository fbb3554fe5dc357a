import { expect } from 'chai';
import type { ReactiveElement } from 'lit';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { drawnWhole, mount, textOf, warningsOf } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

const fails = () => {
  throw new Error('no text');
};

/** A revoked proxy throws at every operation. */
function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const oddValues: readonly [name: string, value: unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['true', true],
  ['false', false],
  ['0', 0],
  ['-1', -1],
  ['3', 3],
  ['2.5', 2.5],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['a bigint', 3n],
  ['empty text', ''],
  ['white space', ' \n'],
  ['text', 'nonsense'],
  ['half a surrogate pair', '\ud800'],
  ['a symbol', Symbol('odd')],
  ['a function', () => 'text'],
  ['an object', { a: 1 }],
  ['an object without prototype', Object.create(null)],
  ['an object whose toString throws', { toString: fails, valueOf: fails }],
  ['a revoked proxy', revoked()],
  ['an empty list', []],
  ['a list of text', ['vision', 'mission']],
  ['a list of a symbol', [Symbol('odd')]],
  ['a date', new Date(2026, 5, 30)],
  ['an invalid date', new Date(NaN)],
  ['an address', new URL('https://example.org/plan.json')],
  ['an element', document.createElement('p')],
  ['a pattern', /x/],
];

const tags = [
  ['library-plan', ''],
  ['library-goals', ''],
  ['library-goal-list', ''],
  ['library-goal', 'goal="3"'],
  ['library-progress-badge', 'goal="3"'],
  ['library-progress-summary', ''],
  ['library-timeline', ''],
  ['library-indicator', 'goal="3"'],
  ['library-vision', ''],
  ['library-mission', ''],
  ['library-values', ''],
  ['library-memberships', ''],
] as const;

const indicators = [{ name: 'Loans', target: 10, measurements: [{ date: '2026', actual: 5 }] }];
const plan = smallPlan({
  goals: [{ name: 'Lend' }, { name: 'Keep' }, { id: '3', name: 'Teach', progress: 40, indicators }],
});

function make(tag: string, attributes: string): PlanElement {
  const element = mount<PlanElement>(
    `<${tag} lang="en" ${attributes}>${tag === 'library-plan' ? '<library-vision></library-vision>' : ''}</${tag}>`,
  );
  element.plan = plan;
  return element;
}

const base = (element: Element) =>
  element.shadowRoot!.querySelector('[part~="base"], slot:not([name])');

// These come first, because each warning is given once per page.
describe('invalid values', () => {
  for (const [tag, property, value, warning] of [
    [
      'library-goal',
      'goal',
      Symbol('one'),
      /<library-goal goal=a value of type symbol>: write text/,
    ],
    [
      'library-goals',
      'layout',
      { a: 1 },
      /layout=a value of type object>: write one of: list, cards/,
    ],
    ['library-goals', 'layout', 'crads', /layout="crads">.*Did you mean "cards"\?/],
    [
      'library-goal-list',
      'limit',
      () => 1,
      /limit=a value of type function>: write a whole number/,
    ],
    ['library-vision', 'headingLevel', 7, /heading-level="7">: write one of: 1, 2, 3, 4, 5, 6/],
    [
      'library-vision',
      'debug',
      {},
      /debug=a value of type object>: write the attribute without a value/,
    ],
  ] as const) {
    it(`cause one warning: ${property} is ${typeof value === 'string' ? value : `a ${typeof value}`}`, async () => {
      const warnings = await warningsOf(async () => {
        for (let time = 0; time < 2; time++) {
          const element = make(tag, '');
          Object.assign(element, { [property]: value });
          await drawnWhole(element);
        }
      });
      const matching = warnings.filter((message) => warning.test(message));
      expect(matching, warnings.join('\n')).to.have.length(1);
    });
  }
});

for (const [tag, attributes] of tags) {
  describe(`<${tag}> with any value`, () => {
    const errors: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) => errors.push(event);
    before(() => {
      window.addEventListener('error', note);
      window.addEventListener('unhandledrejection', note);
    });
    after(() => {
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
    });

    const { elementProperties } = customElements.get(tag)! as unknown as typeof ReactiveElement;
    const names = [...elementProperties]
      .filter(([, { state }]) => !state)
      .map(([name]) => String(name));
    for (const name of names) {
      it(`of ${name} is drawn, with at most one warning`, async () => {
        for (const [kind, value] of oddValues) {
          const element = make(tag, attributes);
          await drawnWhole(element);
          const before = textOf(element);
          const own = element[name as keyof PlanElement];
          const warnings = await warningsOf(async () => {
            Object.assign(element, { [name]: value });
            await drawnWhole(element);
            element.requestUpdate();
            await drawnWhole(element);
          });
          expect(warnings.length, `${kind}: ${warnings.join('\n')}`).to.be.at.most(1);
          expect(!!base(element), `${kind}: drawn`).to.equal(true);
          Object.assign(element, { [name]: own });
          await drawnWhole(element);
          // The charts of opened details stay when they are closed.
          expect(textOf(element).startsWith(before), `${kind}: as before`).to.equal(true);
          element.remove();
        }
        expect(errors).to.deep.equal([]);
      });
    }
  });
}
