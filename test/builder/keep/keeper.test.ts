import { expect } from 'chai';
import { Keeper } from '../../../src/builder/keep/keeper.js';

const clear = () => localStorage.clear();
beforeEach(clear);
afterEach(clear);

/** Replaces a method of the storage while something runs. */
function withStorage(name: 'setItem' | 'getItem', method: () => never, run: () => void) {
  const { [name]: original } = Storage.prototype;
  Object.assign(Storage.prototype, { [name]: method });
  try {
    run();
  } finally {
    Object.assign(Storage.prototype, { [name]: original });
  }
}

const denied = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

describe('Keeper', () => {
  it('keeps nothing unless it is asked to', () => {
    const keeper = new Keeper();
    keeper.keep('{}', '');
    expect(localStorage.length).to.equal(0);
    expect(new Keeper().planFor('')).to.equal(undefined);
  });

  it('keeps the newest text, and since when, for the next visit', () => {
    const keeper = new Keeper();
    keeper.isOn = true;
    keeper.keep('{"a": 1}', '');
    const { since } = keeper;
    keeper.keep('{"a": 2}', '');
    const next = new Keeper();
    expect(next.isOn).to.equal(true);
    expect(next.planFor('')).to.deep.equal({ text: '{"a": 2}', src: '', since });
  });

  it('gives way to an address that is asked for, but not to its own', () => {
    const keeper = new Keeper();
    keeper.isOn = true;
    keeper.keep('{"edited": true}', 'https://a.example/plan.json');
    const next = new Keeper();
    expect(next.planFor('https://b.example/plan.json')).to.equal(undefined);
    expect(next.planFor('https://a.example/plan.json')?.text).to.equal('{"edited": true}');
    expect(next.planFor('')?.src).to.equal('https://a.example/plan.json');
  });

  it('forgets', () => {
    const keeper = new Keeper();
    keeper.isOn = true;
    keeper.keep('{}', '');
    keeper.forget();
    keeper.keep('{}', '');
    expect(localStorage.length).to.equal(0);
    expect(keeper.since).to.equal(undefined);
  });

  for (const text of ['', 'null', '7', '{"text": 7}', '{"text": "", "src": ""}', '{']) {
    it(`ignores ${text || 'nothing'} in the storage`, () => {
      const keeper = new Keeper();
      keeper.isOn = true;
      keeper.keep('{}', '');
      localStorage.setItem(localStorage.key(0)!, text);
      expect(new Keeper().planFor('')).to.equal(undefined);
    });
  }

  it('works without storage', () => {
    withStorage('setItem', denied, () =>
      withStorage('getItem', denied, () => {
        const keeper = new Keeper();
        expect(keeper.isPossible).to.equal(false);
        expect(keeper.planFor('')).to.equal(undefined);
        keeper.isOn = true;
        keeper.keep('{}', '');
        expect(keeper.hasFailed).to.equal(true);
        keeper.forget();
      }),
    );
  });

  it('keeps no old text if there is no room for the new one', () => {
    const keeper = new Keeper();
    keeper.isOn = true;
    keeper.keep('{"old": true}', '');
    withStorage('setItem', denied, () => keeper.keep('{"new": true}', ''));
    expect(keeper.hasFailed).to.equal(true);
    expect(keeper.since).to.equal(undefined);
    expect(new Keeper().planFor('')).to.equal(undefined);
  });
});
