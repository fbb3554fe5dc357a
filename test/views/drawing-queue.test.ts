import { expect } from 'chai';
import { type Drawing, DrawingQueue, type HasTime } from '../../src/views/drawing-queue.js';

/** A queue whose time is controlled by a test. */
function makeQueue() {
  const acts = new Set<(hasTime: HasTime) => void>();
  const queue = new DrawingQueue((act) => {
    acts.add(act);
    return () => acts.delete(act);
  });
  /** Runs what is scheduled, with time for a number of steps. */
  const pass = (steps: number) => {
    const [act] = acts;
    if (act) acts.delete(act);
    const end = drawn.length + steps;
    act?.(() => drawn.length < end);
  };
  return { queue, pass, scheduled: () => acts.size };
}

const drawn: string[] = [];
beforeEach(() => drawn.splice(0));

/** Something that is drawn in a number of steps. */
function drawing(name: string, steps = 1): Drawing {
  const draw = (hasTime: HasTime) => {
    while (steps > 0) {
      drawn.push(name);
      steps -= 1;
      if (!hasTime()) break;
    }
    return steps === 0;
  };
  return { place: document.createElement('p'), draw };
}

describe('a queue of drawings', () => {
  it('draws one after the other, as long as there is time', () => {
    const { queue, pass, scheduled } = makeQueue();
    for (const name of ['a', 'b', 'c']) queue.add(drawing(name));
    expect(drawn).to.deep.equal([]);
    expect(scheduled()).to.equal(1);
    pass(2);
    expect(drawn).to.deep.equal(['a', 'b']);
    pass(9);
    expect(drawn).to.deep.equal(['a', 'b', 'c']);
    expect(scheduled()).to.equal(0);
  });

  it('continues a long drawing when there is time again', () => {
    const { queue, pass } = makeQueue();
    queue.add(drawing('a', 3));
    pass(2);
    expect(drawn).to.have.length(2);
    pass(2);
    expect(drawn).to.have.length(3);
    expect(queue.isEmpty).to.equal(true);
  });

  it('skips what was removed, and schedules nothing for an empty queue', () => {
    const { queue, pass, scheduled } = makeQueue();
    const [a, b] = [drawing('a'), drawing('b')];
    queue.add(a);
    queue.add(b);
    queue.delete(a);
    expect(scheduled()).to.equal(1);
    pass(9);
    expect(drawn).to.deep.equal(['b']);
    queue.add(a);
    queue.delete(a);
    expect(scheduled()).to.equal(0);
  });

  it('draws what is requested at once, including what is added meanwhile', () => {
    const { queue, scheduled } = makeQueue();
    const inner = drawing('inner');
    const outer: Drawing = {
      place: inner.place,
      draw: () => {
        queue.add(inner);
        return true;
      },
    };
    const other = drawing('other');
    queue.add(other);
    queue.add(outer);
    queue.drawNow(({ place }) => place === inner.place);
    expect(drawn).to.deep.equal(['inner']);
    expect(scheduled()).to.equal(1);
    queue.drawNow(() => true);
    expect(drawn).to.deep.equal(['inner', 'other']);
    expect(scheduled()).to.equal(0);
  });

  it('draws the rest after a drawing that fails', () => {
    const { queue, pass } = makeQueue();
    const place = document.createElement('p');
    queue.add({
      place,
      draw: () => {
        throw new Error('broken');
      },
    });
    queue.add(drawing('b'));
    expect(() => pass(9)).to.throw('broken');
    pass(9);
    expect(drawn).to.deep.equal(['b']);
  });
});
