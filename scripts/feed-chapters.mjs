const example = (value) => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
const goals = [{ name: 'Lend more' }];

/** What an editor gets wrong most often: shown with what the reader then says. */
export const slips = [
  ['a figure over its limit', { goals: [{ name: 'Lend more', progress: 140 }] }],
  ['a figure as text', { goals: [{ name: 'Lend more', progress: '40 %' }] }],
  ['a date the other way round', { goals, updated: '30/06/2026' }],
  ['a misspelt field', { goals, mision: 'To lend' }],
  ['a goal without words', { goals: [...goals, { progress: 10 }] }],
  ['a dangerous address', { goals, links: [{ label: 'More', url: `java${'script'}:alert(1)` }] }],
  [
    'the same id twice',
    {
      goals: [
        { id: 'a', name: 'One' },
        { id: 'a', name: 'Two' },
      ],
    },
  ],
  [
    'measurements out of order',
    {
      goals: [
        {
          name: 'Lend more',
          indicators: [
            {
              name: 'Loans',
              target: 9,
              measurements: [
                { date: '2026', actual: 5 },
                { date: '2025', actual: 3 },
              ],
            },
          ],
        },
      ],
    },
  ],
  ['no goals yet', { goals: [] }],
];

/** Documents that can’t be read at all. */
export const refusals = [
  ['something that is no object', ['Lend more']],
  ['a version that this script doesn’t know', { version: 2, goals }],
  ['no list of goals', { version: 1, title: 'Our plan' }],
];

export const beginning = `# The feed

One JSON document holds one strategic plan; every element and badge is drawn from it. This page is for whoever writes it, by hand or by program.
Terms are those of [StratML](https://stratml.us/) (ISO 17469).

The smallest feed:

${example({ version: 1, goals: [{ name: 'Lend more books' }] })}

Beside the script lies a JSON Schema, \`plan.schema.json\`. Name it at the top of your feed, and an editor such as VS Code completes fields and marks slips as you
write:

${example({ $schema: 'plan.schema.json', version: 1, goals: [{ name: 'Lend more books' }] })}

Two whole feeds to start from: [hkust-library.json](../samples/hkust-library.json), a real page, and
[example-library.json](../samples/example-library.json), a fictional library that uses every field.

Fields that a feed lacks are not shown, and leave no gap. \`null\`, an empty text and an empty list say as little as nothing.
`;

export const textChapter = `## Text and languages

A text is a string, in the feed’s \`language\`, or an object from language tags ([BCP 47](https://www.w3.org/International/articles/language-tags/)) to strings:

${example({
  version: 1,
  language: 'en',
  mission: { en: 'To keep and to lend', 'zh-Hant': '典藏與流通', 'zh-Hans': '典藏与流通' },
  goals: [{ name: { en: 'Lend more books', fr: 'Prêter davantage' } }],
})}

A reader sees the entry for the language of the page around the element (\`zh-HK\` finds \`zh-Hant\`, \`fr-CA\` finds \`fr\`); where there is none, the
one in the feed’s \`language\`, or else the first. It is marked with its language, so that screen readers change voice.

Text is plain text: line breaks are kept, and markup is shown as it was typed.
`;

export const dateChapter = `## Dates

A date is as exact as it is known: \`2028\`, \`2028-06\` or \`2028-06-30\`. A year means its first day where something begins, and its last day where it ends.
`;

export const statusChapter = (statuses) => `## Status

The words for how a goal stands are

${statuses.map((word) => `\`${word}\``).join(' · ')}.

Case, spaces, hyphens and underscores don’t matter, and common synonyms are known (“completed”, “behind”, “delayed”, “paused”, “underway” …). Any other word is shown as you
wrote it, neutrally. No status means that it is unknown, which is not the same as not started.

Where you give no status but progress and a period, it is computed, and says so: achieved at 100 %; on track from 95 % of what was expected by today, at risk from 85 %, off
track below; after the period’s end partly achieved, or not achieved at nought.
`;

export const progressChapter = `## Progress

Unknown is not zero: a goal of which nothing is known shows no bar. Otherwise the first of these that there is gives the figure, and “How is this worked out?” beside it says
which:

1. the goal’s own \`progress\`, in percent;
2. the mean of its objectives whose progress is known, by their \`weight\`;
3. milestones done, of all milestones;
4. the mean of its indicators’ way from baseline to target, (latest − baseline) / (target − baseline), held between 0 and 100 %.

The plan’s progress is the mean of its goals’, by their \`weight\`; cancelled ones count. More than nothing never reads 0 %, and less than all never 100 %. The small tick in a
bar is the share of the \`period\` that has passed.

${example({
  version: 1,
  period: { start: '2024', end: '2028' },
  goals: [
    {
      name: 'Lend more books',
      indicators: [
        {
          name: 'Loans a year',
          baseline: 40000,
          target: 60000,
          measurements: [
            { date: '2025', actual: 43500 },
            { date: '2026', actual: 47100 },
          ],
        },
      ],
    },
    {
      name: 'A reading garden',
      milestones: [
        { name: 'Permit', done: '2025-03' },
        { name: 'Planting', due: '2027-04' },
      ],
    },
  ],
})}

A goal without news for a year, and a plan whose period is over, say so beside their figures.
`;
