import { expect } from 'chai';
import { timeTicks } from '../../../../../src/views/indicator/chart/ticks.js';

/** The approximate width of a date in ISO 8601, in em. */
const widthOf = (date: string) => date.length / 2;
const found = (start: string, end: string, room = 40) =>
  timeTicks([start, end], room, widthOf).map(({ date }) => date);

const axes: [name: string, dates: [string, string], room: number, found: string[]][] = [
  ['years', ['2023', '2028'], 40, ['2024', '2025', '2026', '2027']],
  ['years on a narrow axis', ['2023', '2028'], 12, ['2026']],
  ['nothing if there is no room between the ends', ['2023', '2028'], 6, []],
  ['nothing between neighboring dates', ['2023', '2024'], 40, []],
  ['months', ['2025-11', '2026-03'], 40, ['2025-12', '2026-01', '2026-02']],
  ['quarters', ['2025-02', '2026-11'], 40, ['2025-07', '2025-10', '2026-01', '2026-04', '2026-07']],
  ['days', ['2026-02-27', '2026-03-02'], 40, ['2026-02-28', '2026-03-01']],
  ['years between exact dates', ['2019-03-03', '2024-12-30'], 40, ['2021', '2022', '2023']],
  ['centuries', ['0900', '1950'], 20, ['1200', '1400', '1600']],
  ['nothing for a single day', ['2023', '2023'], 40, []],
];

describe('the dates along an axis', () => {
  for (const [name, [start, end], room, dates] of axes) {
    it(`are ${name}`, () => {
      expect(found(start, end, room)).to.deep.equal(dates);
    });
  }

  it('are at the positions of their first days', () => {
    expect(timeTicks(['2023', '2027'], 40, widthOf).map(({ x }) => Math.round(x))).to.deep.equal([
      25, 50, 75,
    ]);
  });

  it('keep their distance from each other and from both ends', () => {
    for (const [start, end] of [
      ['2023', '2028'],
      ['2019-03-03', '2029-06-30'],
      ['2026-01', '2026-12'],
      ['0001', '9999'],
      ['0001-01-01', '9999-12-31'],
      ['2024-02-28', '2024-03-02'],
    ] as const) {
      for (let room = 1; room < 80; room += 3) {
        const places = timeTicks([start, end], room, widthOf).map(({ x, date }) => ({
          left: (x / 100) * room - widthOf(date) / 2,
          right: (x / 100) * room + widthOf(date) / 2,
        }));
        const all = [{ right: widthOf(start) }, ...places, { left: room - widthOf(end) }];
        for (const [i, one] of all.slice(1, places.length ? undefined : 1).entries()) {
          expect(
            (one as { left: number }).left - (all[i] as { right: number }).right,
          ).to.be.at.least(0.99);
        }
      }
    }
  });
});
