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
