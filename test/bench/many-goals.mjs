const words = ['access', 'teaching', 'research', 'spaces', 'collections', 'people', 'service'];
const statuses = ['on-track', 'at-risk', 'off-track', 'in-progress', 'achieved', 'not-started'];

/**
 * A feed with a number of goals, so small that ten thousand goals are within the limits of feeds.
 *
 * @param change `one` for another progress of one goal, `all` for another name of each
 */
export const manyGoals = (count, change) => ({
  version: 1,
  language: 'en',
  goals: Array.from({ length: count }, (_, i) => ({
    name: {
      en: `Goal ${i + 1} for ${words[i % 7]}${change === 'all' ? ', revised' : ''}`,
      'zh-Hant': `目標 ${i + 1}`,
    },
    description: `What the library does for ${words[(i * 3) % 7]}, in a sentence of some length.`,
    status: statuses[i % 6],
    progress: change === 'one' && i === 4 ? 99 : (i * 7919) % 98,
    tags: [words[i % 7]],
  })),
});

/** The number of items in each part of a plan with levels. */
const areasPerGoal = 3;
const actionsPerArea = 5;
const goalsPerGroup = 8;

/** A feed with about as many goals, focus areas and actions together, and with many groups of goals. */
export function manyActions(count) {
  const goals = Math.max(1, Math.round(count / (1 + areasPerGoal * (1 + actionsPerArea))));
  const listOf = (length, make) => Array.from({ length }, (_, i) => make(i));
  return {
    version: 1,
    language: 'en',
    period: { start: '2024', end: '2028' },
    levels: ['Pillar', 'Focus area', 'Action'].map((name) => ({ name, plural: `${name}s` })),
    groups: listOf(Math.ceil(goals / goalsPerGroup), (i) => ({ id: `g${i}`, name: `Group ${i}` })),
    goals: listOf(goals, (i) => ({
      name: `Pillar ${i + 1} for ${words[i % 7]}`,
      group: `g${Math.floor(i / goalsPerGroup)}`,
      objectives: listOf(areasPerGoal, (j) => ({
        name: `Focus area ${j + 1} of ${words[(i + j) % 7]}`,
        objectives: listOf(actionsPerArea, (k) => ({
          name: `Action ${k + 1} for ${words[(i + k) % 7]}`,
          status: statuses[(i + j + k) % 6],
          due: `${2024 + (k % 5)}-Q${1 + (j % 4)}`,
        })),
      })),
    })),
  };
}
