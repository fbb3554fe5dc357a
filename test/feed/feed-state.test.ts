import { expect } from 'chai';
import { isLoaded, readPlan, readPlanText } from '../../src/feed/feed-state.js';
import { smallPlan } from '../support/plans.js';

const origin = { base: 'https://library.example/about/', now: 7 };

function codeOf(text: string): string {
  const state = readPlanText(text, origin);
  return state.status === 'error' ? state.error.code : state.status;
}

describe('a plan in the page', () => {
  it('is ready, with the time and its addresses relative to the page', () => {
    const links = [{ label: 'More', url: 'more.html' }];
    const state = readPlan(smallPlan({ links }), origin);
    if (!isLoaded(state)) throw new Error(state.status);
    expect(state.loadedAt).to.equal(7);
    expect(state.plan.links![0]!.url).to.equal('https://library.example/about/more.html');
    expect('url' in state).to.equal(false);
  });

  const rows = [
    ['a plan', JSON.stringify(smallPlan()), 'ready'],
    ['a plan after a byte order mark', `\uFEFF${JSON.stringify(smallPlan())}`, 'ready'],
    ['nothing', '', 'not-json'],
    ['broken JSON', '{', 'not-json'],
    ['markup', '<p>Goals</p>', 'html'],
    ['a list', '[]', 'not-a-plan'],
    ['another version', '{"version":2,"goals":[]}', 'unsupported-version'],
    ['65 levels', '['.repeat(65), 'too-large'],
    ['a million levels', '['.repeat(1e6), 'too-large'],
    ['20,001 goals', `{"goals":[${'{},'.repeat(20_000)}{}]}`, 'too-large'],
    ['more than 5 MB', `"${' '.repeat(5_000_000)}"`, 'too-large'],
    ['more than 5 MB of Han', `"${'讀'.repeat(1_700_000)}"`, 'too-large'],
    ['nearly 5 MB', `{"version":1,"goals":[],"title":"${'a'.repeat(4_999_900)}"}`, 'ready'],
  ];
  for (const [name, text, code] of rows) {
    it(`with the text “${name}” is ${code}`, () => expect(codeOf(text!)).to.equal(code));
  }

  it('is called “the plan in this page” in errors', () => {
    for (const state of [readPlanText('{', origin), readPlan(3, origin)]) {
      if (state.status !== 'error') throw new Error(state.status);
      expect(state.error.message).to.match(/^The plan in this page /);
      expect(state.error.url).to.equal(undefined);
    }
  });

  it('never causes an exception', () => {
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error('a trap');
        },
        ownKeys() {
          throw new Error('a trap');
        },
      },
    );
    const values = [undefined, null, 0, '', () => {}, Symbol(), 1n, new Date(), hostile, window];
    for (const value of values) expect(readPlan(value, origin).status).to.equal('error');
  });
});
