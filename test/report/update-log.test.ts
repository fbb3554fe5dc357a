import { expect } from 'chai';
import { noteOf, updatedOf, updateLog } from '../../src/report/update-log.js';
import { planOf } from '../support/parts.js';

const goalOf = (fields: object) => planOf({ goals: [{ name: 'Goal', ...fields }] }).goals[0]!;
const updates = [
  { date: '2025-03', text: 'first' },
  { date: '2025-05', text: 'morning' },
  { date: '2025-05', text: 'evening' },
  { date: '2026-02', text: 'later' },
];

describe('the updates of a goal', () => {
  it('are sorted from the newest, up to the day; of the same date, the last one comes first', () => {
    const texts = updateLog(goalOf({ updates }), '2025-12-31').map(({ text }) => text);
    expect(texts).to.deep.equal(['evening', 'morning', 'first']);
  });

  it('of the same date keep the order of a feed that begins with the newest', () => {
    const texts = updateLog(goalOf({ updates: updates.toReversed() }), '2026-12-31').map(
      ({ text }) => text,
    );
    expect(texts).to.deep.equal(['later', 'evening', 'morning', 'first']);
  });

  it('include those of the day', () => {
    const logOn = (day: string) =>
      updateLog(goalOf({ updates: [{ date: '2026-02-03', text: 'a' }] }), day);
    expect(logOn('2026-02-03')).to.have.length(1);
    expect(logOn('2026-02-02')).to.have.length(0);
  });

  it('are its note and its date if it has none', () => {
    expect(noteOf(goalOf({ updates }), '2025-12-31')).to.equal('evening');
    expect(noteOf(goalOf({ updates, note: 'Note' }), '2025-12-31')).to.equal('Note');
    expect(updatedOf(goalOf({ updates }), '2025-04-01')).to.equal('2025-03');
    expect(updatedOf(goalOf({ updates, updated: '2025-01' }), '2025-12-31')).to.equal('2025-01');
  });
});
