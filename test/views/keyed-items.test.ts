import { expect } from 'chai';
import { html, noChange, render } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import { type Item, KeyedItems } from '../../src/views/keyed-items.js';
import { mount } from '../support/mount.js';

let made: KeyedItems;

const keep = directive(
  class extends Directive {
    override render() {
      return noChange;
    }
    override update(part: ChildPart) {
      made = new KeyedItems(part);
      return noChange;
    }
  },
);

/** A list, and functions that change it in steps and return what is visible. */
function makeList() {
  const list = mount<HTMLElement>('<ul></ul>');
  render(html`${keep()}`, list);
  const items = made;
  const draws: string[] = [];
  let version = 0;
  const known = new Map<string, Item>();
  const itemFor = (id: string) => known.get(id) ?? (known.set(id, { id }), known.get(id)!);
  const want = (ids: Iterable<string>, isSame = true) => {
    if (!isSame) version += 1;
    items.want({
      items: [...ids].map(itemFor),
      draw: ({ id }) => {
        draws.push(id);
        return html`<li class="goal">${id}</li>`;
      },
      stateOf: () => undefined,
      version,
    });
  };
  const step = (count: number) => items.draw(() => --count > 0);
  const text = (selector: string) =>
    [...list.querySelectorAll(selector)].map(({ textContent }) => textContent).join('');
  return {
    list,
    draws,
    want,
    step,
    all: () => step(Infinity),
    seen: () => text('li'),
    present: () => text('li'),
  };
}

describe('items of a list', () => {
  it('are drawn one by one, as long as there is time', () => {
    const { want, step, seen } = makeList();
    want('abcde');
    expect(step(2)).to.equal(false);
    expect(seen()).to.equal('ab');
    expect(step(3)).to.equal(true);
    expect(seen()).to.equal('abcde');
  });

  it('keep their elements in another order, and are not drawn again', () => {
    const { list, draws, want, all, seen } = makeList();
    want('abcde');
    all();
    const before = new Map([...list.children].map((item) => [item.textContent, item]));
    draws.length = 0;
    want('edcba');
    expect(all()).to.equal(true);
    expect(seen()).to.equal('edcba');
    expect(draws).to.deep.equal([]);
    for (const item of list.children) expect(before.get(item.textContent)).to.equal(item);
  });

  it('are off the page until they get their new places', () => {
    const { want, step, all, seen, present } = makeList();
    want('abcdefgh');
    all();
    want('hxb', false);
    expect(step(1)).to.equal(false);
    expect(seen()).to.equal('h');
    expect(step(2)).to.equal(false);
    expect(seen()).to.equal('hxb');
    while (!step(1));
    expect(present()).to.equal('hxb');
  });

  it('stay where they are if others before them are removed or added', () => {
    const { list, want, all, seen } = makeList();
    want('abcde');
    all();
    const records = new MutationObserver(() => {});
    records.observe(list, { childList: true });
    want('acdxe');
    all();
    expect(seen()).to.equal('acdxe');
    const touched = records
      .takeRecords()
      .flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes])
      .filter((node) => node instanceof HTMLLIElement)
      .map(({ textContent }) => textContent);
    expect(touched).to.deep.equal(['b', 'x']);
  });

  it('are the last ones that were requested', () => {
    const { want, step, all, seen, present } = makeList();
    want('abcdefgh');
    all();
    want('hg', false);
    step(1);
    want('bah', false);
    step(2);
    expect(seen()).to.equal('ba');
    want('abcdefgh', false);
    all();
    expect(seen()).to.equal('abcdefgh');
    expect(present()).to.equal('abcdefgh');
  });

  it('leave nothing behind', () => {
    const { list, want, all } = makeList();
    want('');
    all();
    const count = list.childNodes.length;
    want('abc');
    all();
    want('');
    all();
    expect(list.childNodes).to.have.length(count);
  });

  it('are all drawn if an id occurs twice', () => {
    const { want, all, seen } = makeList();
    want('aab');
    all();
    want('baa', false);
    all();
    expect(seen()).to.equal('baa');
  });

  it('are added to a long list in few batches, because the browser looks at all items each time', () => {
    const { list, want, step } = makeList();
    want(Array.from({ length: 2000 }, (_, i) => `${i},`));
    step(20);
    expect(list.children).to.have.length(20);
    const lengths = new Set<number>();
    do lengths.add(list.children.length);
    while (!step(10));
    expect(list.children).to.have.length(2000);
    expect([...list.children].map(({ textContent }) => parseInt(textContent!))).to.deep.equal(
      Array.from({ length: 2000 }, (_, i) => i),
    );
    expect([...lengths].slice(0, 4)).to.deep.equal([20, 40, 60, 90]);
    expect(lengths.size).to.be.below(20);
  });

  it('end in the requested order, after any earlier requests', () => {
    const { want, step, all, present } = makeList();
    let seed = 7;
    const random = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
    for (let round = 0; round < 300; round += 1) {
      const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
      const ids = letters.filter(() => random(3)).sort(() => random(3) - 1);
      want(ids.join(''), random(2) === 0);
      for (let steps = random(4); steps > 0; steps -= 1) step(1 + random(20));
      if (random(3)) continue;
      all();
      expect(present()).to.equal(ids.join(''));
    }
  });
});
