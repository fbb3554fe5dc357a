import { expect } from 'chai';
import { render } from 'lit';
import { ringView } from '../../../src/views/progress/ring.js';
import { ringArcs, turnOf } from '../../support/ring-arcs.js';

/** The filled parts of a ring and the position of its tick, in percent of the circle. */
function drawn(progress: number, expected?: number) {
  const place = document.createElement('div');
  render(ringView({ value: progress, rule: 'own' } as never, expected), place);
  const tick = place.querySelector('[part~=tick]');
  return { parts: ringArcs(place), tick: tick && Math.round(turnOf(tick)) };
}

const rings = [
  ['without a tick', 0.4, undefined, [[0, 40]], null],
  ['before its tick', 0.4, 0.6, [[0, 40]], 60],
  ['up to its tick', 0.4, 0.4, [[0, 35.5]], 40],
  [
    'past its tick',
    0.6,
    0.4,
    [
      [0, 35.5],
      [44.5, 60],
    ],
    40,
  ],
  [
    'full, with a tick',
    1,
    0.25,
    [
      [0, 20.5],
      [29.5, 100],
    ],
    25,
  ],
  ['full, with a tick at its end', 1, 1, [[4.5, 95.5]], 100],
  ['full, with a tick at its beginning', 1, 0, [[4.5, 95.5]], 0],
  ['with the smallest visible part, at the tick', 0.01, 0.01, [[0, 3]], 1],
  ['full, without a tick', 1, undefined, [[0, 100]], null],
  ['empty', 0, 0.5, [], 50],
] as const;

describe('a ring', () => {
  for (const [name, progress, expected, parts, tick] of rings) {
    it(`is drawn ${name}, with the tick in a gap`, () => {
      expect(drawn(progress, expected)).to.deep.equal({ parts, tick });
    });
  }
});
