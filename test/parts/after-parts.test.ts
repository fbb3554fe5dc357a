import { expect } from 'chai';
import { AfterParts, loadParts } from '../../src/parts/after-parts.js';
import { LazyPart } from '../../src/parts/lazy-part.js';

/** A part, and a function that makes it loaded. */
function makePart() {
  let finish: (module: object) => void = () => {};
  const loaded = new Promise<object>((resolve) => (finish = resolve));
  return { part: new LazyPart('part', () => loaded), finish: () => finish({}) };
}

describe('what needs parts of the code', () => {
  it('is done at once if they are loaded', async () => {
    const { part, finish } = makePart();
    finish();
    await part.load();
    const done: string[] = [];
    expect(new AfterParts().call([part], () => done.push('done'))).to.equal(true);
    expect(done).to.deep.equal(['done']);
    expect(loadParts([part])).to.equal(undefined);
  });

  it('waits for all of them', async () => {
    const [one, two] = [makePart(), makePart()];
    const done: string[] = [];
    expect(new AfterParts().call([one.part, two.part], () => done.push('done'))).to.equal(false);
    one.finish();
    await one.part.load();
    expect(done).to.deep.equal([]);
    two.finish();
    await loadParts([two.part]);
    await Promise.resolve();
    expect(done).to.deep.equal(['done']);
  });

  it('isn’t done if something else replaces it meanwhile, or if it is canceled', async () => {
    const { part, finish } = makePart();
    const done: string[] = [];
    const replaced = new AfterParts();
    replaced.call([part], () => done.push('first'));
    replaced.call([], () => done.push('second'));
    const canceled = new AfterParts();
    canceled.call([part], () => done.push('third'));
    canceled.cancel();
    finish();
    await loadParts([part]);
    await Promise.resolve();
    expect(done).to.deep.equal(['second']);
  });
});
