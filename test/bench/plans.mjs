const day = 864e5;
const dayAt = (i) => new Date(Date.UTC(1970, 0, 1) + i * day).toISOString().slice(0, 10);
const words = ['access', 'teaching', 'research', 'spaces', 'collections', 'people', 'service'];

/** A plan with a number of goals, each with the parts that progress, search and charts use. */
export const planOf = (count) => ({
  version: 1,
  language: 'en',
  period: { start: '2023', end: '2028' },
  goals: Array.from({ length: count }, (_, i) => ({
    name: { en: `Goal ${i} for ${words[i % 7]}`, 'zh-Hant': `目標 ${i}` },
    description: `What the library does for ${words[(i * 3) % 7]}, in a sentence of some length.`,
    updated: dayAt(19000 + ((i * 7919) % 1500)),
    tags: [words[i % 7]],
    objectives: [
      {
        name: `Objective of goal ${i}`,
        milestones: [{ name: 'A milestone', due: '2027', done: i % 3 === 0 }],
      },
      { name: 'Another', progress: (i * 7919) % 101 },
    ],
    indicators: [
      {
        name: `Indicator of goal ${i}`,
        baseline: 0,
        target: 100,
        measurements: [0, 1, 2, 3].map((j) => ({
          date: `${2023 + j}`,
          actual: (i * 31 + j * 17) % 100,
        })),
      },
    ],
  })),
});

/** An indicator with daily values, then with targets on every second later day, with gaps. */
export const indicatorOf = (count) => ({
  name: 'Loans a day',
  baseline: 0,
  target: 1000,
  measurements: Array.from({ length: count }, (_, i) => ({
    date: dayAt(i),
    ...(i % 2 ? { actual: (i * 7919) % 1000 } : { target: i % 1000 }),
  })),
});
