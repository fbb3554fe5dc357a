import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines, read } from '../support/convert.mjs';

const older = {
  version: 1,
  title: { en: 'Plan', fr: 'Projet' },
  values: [{ name: 'Care' }],
  goals: [
    {
      id: 'lend',
      name: { en: 'Lend', fr: 'Prêter' },
      note: 'Old',
      links: [{ label: 'A', url: 'a.html' }],
      objectives: [{ id: 'a', name: 'A' }],
      indicators: [{ id: 'loans', name: 'Loans', measurements: [{ date: '2023', actual: 1 }] }],
    },
    { name: 'Teach' },
  ],
};
const update = async (newer, options) =>
  read('feed', JSON.stringify({ version: 1, ...newer }), { update: older, ...options });

test('reading the same file twice changes nothing', async () => {
  const { feed, repairs } = await update(older);
  assert.deepEqual(feed, { ...older, goals: [older.goals[0], { id: '2', name: 'Teach' }] });
  assert.deepEqual(repairs, []);
});

test('fields in the file replace those of the same part; others are kept', async () => {
  const { feed } = await update({
    goals: [
      { id: 'lend', note: 'New' },
      { id: '2', name: 'Teach' },
    ],
  });
  assert.deepEqual(feed.goals[0], { ...older.goals[0], note: 'New' });
  assert.deepEqual(feed.values, older.values);
});

test('a text in one language keeps its other languages', async () => {
  const { feed } = await update({ goals: [{ id: 'lend', name: 'Lend more' }, { name: 'Teach' }] });
  assert.deepEqual(feed.goals[0].name, { en: 'Lend more', fr: 'Prêter' });
  const inFrench = await update({ language: 'fr', title: 'Notre projet', goals: [] });
  assert.deepEqual(inFrench.feed.title, { en: 'Plan', fr: 'Notre projet' });
});

test('a part without an id is found by its name, a new one gets a free number', async () => {
  const { feed } = await update({ goals: [{ name: 'New' }, { name: 'Lend' }, { name: 'Teach' }] });
  assert.deepEqual(
    feed.goals.map(({ id }) => id),
    ['1', 'lend', '2'],
  );
});

test('older figures are kept beside newer ones', async () => {
  const measurements = [
    { date: '2022', actual: 0 },
    { date: '2024', actual: 2 },
  ];
  const indicators = [{ id: 'loans', name: 'Loans', measurements }];
  const { feed } = await update({ goals: [{ id: 'lend', indicators }, { name: 'Teach' }] });
  assert.deepEqual(
    feed.goals[0].indicators[0].measurements.map(({ date }) => date),
    ['2022', '2023', '2024'],
  );
});

test('parts that aren’t in the file are kept, or removed with the option, and reported', async () => {
  const kept = await update({ goals: [{ id: 'lend' }] });
  assert.equal(kept.feed.goals.length, 2);
  assert.deepEqual(lines(kept.repairs), [
    ': warning: “Teach” is not in the file and was kept as it is.',
  ]);
  const removed = await update({ goals: [{ id: 'lend' }] }, { removeMissing: true });
  assert.equal(removed.feed.goals.length, 1);
  assert.equal(removed.feed.goals[0].objectives.length, 1, 'the file contains no objectives');
  assert.deepEqual(lines(removed.repairs), [
    ': info: “Teach” is no longer in the file and was removed.',
  ]);
});

test('a part that moved to another parent is not duplicated', async () => {
  const goals = [
    { id: 'lend' },
    { id: '2', name: 'Teach', objectives: [{ id: 'a', note: 'Moved' }] },
  ];
  const { feed, repairs } = await update({ goals });
  assert.equal(feed.goals[0].objectives, undefined);
  assert.deepEqual(feed.goals[1].objectives, [{ id: 'a', name: 'A', note: 'Moved' }]);
  assert.deepEqual(repairs, []);
});
