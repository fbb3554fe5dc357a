const example = (value) => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
const goals = [{ name: 'Lend more' }];

/** The most common mistakes, each with the message that the parser reports. */
export const slips = [
  ['a number above its limit', { goals: [{ name: 'Lend more', progress: 140 }] }],
  ['a number as text', { goals: [{ name: 'Lend more', progress: '40 %' }] }],
  ['a date in another format', { goals, updated: '30/06/2026' }],
  ['a fiscal quarter as a date', { goals: [{ name: 'Lend more', due: 'FY22Q4' }] }],
  ['a misspelt field', { goals, mision: 'To lend' }],
  ['a goal without a name or description', { goals: [...goals, { progress: 10 }] }],
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
    'measurements in the wrong order',
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
  [
    'a group that doesn’t exist',
    {
      groups: [{ id: 'service', name: 'Service' }],
      goals: [{ name: 'Lend more', group: 'services' }],
    },
  ],
  ['a start after the due date', { goals: [{ name: 'Lend more', start: '2027', due: '2026-Q2' }] }],
  [
    'an update without a date',
    { goals: [{ name: 'Lend more', updates: [{ text: 'Lent more' }] }] },
  ],
  ['a level without its plural', { goals, levels: [{ name: 'Pillar' }] }],
  ['no goals yet', { goals: [] }],
];

/** Documents that can’t be read at all. */
export const refusals = [
  ['not an object', ['Lend more']],
  ['a version that this script doesn’t support', { version: 2, goals }],
  ['no list of goals', { version: 1, title: 'Our plan' }],
];

export const beginning = `# The feed

A feed is a JSON document that contains one strategic plan. All elements and badges are drawn from it. This page is for people who write a feed, or a program that generates one.
The terms are those of [StratML](https://stratml.us/) (ISO 17469).

The smallest feed:

${example({ version: 1, goals: [{ name: 'Lend more books' }] })}

A JSON Schema, \`plan.schema.json\`, is next to the script. Refer to it at the top of your feed, and an editor such as VS Code completes fields and marks mistakes as you
type:

${example({ $schema: 'plan.schema.json', version: 1, goals: [{ name: 'Lend more books' }] })}

There are three complete feeds to start from: [hkust-library.json](../samples/hkust-library.json), a real page;
[example-library.json](../samples/example-library.json), a fictional library with figures, charts and computed statuses; and
[consortium-plan.json](../samples/consortium-plan.json), a fictional consortium with pillars, focus areas and actions, groups, quarters and a log of reports.

Missing fields are not shown and leave no gap. \`null\`, an empty text and an empty list are treated like a missing field.
`;

export const textChapter = `## Text and languages

A text is either a string, in the feed’s \`language\`, or an object that contains a string for each language, by its [BCP 47 language tag](https://www.w3.org/International/articles/language-tags/):

${example({
  version: 1,
  language: 'en',
  mission: { en: 'To keep and to lend', 'zh-Hant': '典藏與流通', 'zh-Hans': '典藏与流通' },
  goals: [{ name: { en: 'Lend more books', fr: 'Prêter davantage' } }],
})}

The element shows the text in the language of the page (\`zh-HK\` matches \`zh-Hant\`, \`fr-CA\` matches \`fr\`). If the feed doesn’t have it, the element shows the text in the
feed’s \`language\`, or else the first one, and marks its language so that screen readers use the right voice.

Texts are plain text: line breaks are kept, and markup is shown as typed.
`;

export const dateChapter = `## Dates

A date is a year, a quarter, a month or a day: \`2028\`, \`2028-Q2\`, \`2028-06\` or \`2028-06-30\`. A year, a quarter or a month means its first day for a start date, and its last day for an
end or due date. Quarters are those of the calendar: write the quarters of a fiscal year as those of the calendar, or as the \`label\` of a measurement.

Words such as “FY22Q4” or “end of 2026” are shown as written where something starts, is due or is expected. They aren’t compared with other dates, so nothing is overdue by
them. The dates of measurements, of updates and of the period are read as the year that the words name, “Fall 2023” as \`2023\`, and shown as written. Each of these is reported.
`;

export const statusChapter = (statuses) => `## Status

The \`status\` of a goal is one of these words:

${statuses.map((word) => `\`${word}\``).join(' · ')}.

Case, spaces, hyphens, underscores and a symbol before a word don’t matter. Common synonyms are accepted (“completed”, “behind”, “delayed”, “paused”, “underway” …), as are common terms
in the languages of the elements (“abgeschlossen”, “en cours”, “con retraso”, “已完成” …), in any feed. Any other text is shown as written, in a neutral colour. A goal without a
status has an unknown status, which is not the same as “not started”. Words such as “n/a”, “no data” and “TBD”, and a dash, also mean unknown.

If the plan says \`"computeStatus": true\`, a goal without a status, but with progress, gets a status from its progress and the plan’s period. It is marked as computed. It is “achieved” at 100%, “on track” from 95% of the progress expected by today, “at risk” from 85%, and
“off track” below that. After the end of the period, it is “partly achieved”, or “not achieved” at 0%.
`;

export const progressChapter = `## Progress

Unknown progress is not shown as zero: a goal without any data has no bar. Otherwise, the progress is taken from the first of these that is available, and “How is this worked out?” explains
which one was used:

1. the goal’s own \`progress\`, in percent;
2. its objectives, at all levels:
   - the mean of those whose progress is known, weighted by their \`weight\`. An objective without a figure counts as 100% if it is achieved, and as 0% if it is not started;
   - if the objectives have only statuses, the share of them that is achieved, such as “1 of 109 achieved, 40 in progress”;
3. the share of its milestones that are done;
4. the mean of its indicators, weighted by their \`weight\`: each one’s progress from baseline to target, (latest − baseline) / (target − baseline), limited to between 0% and 100%.

Cancelled objectives, and those of which nothing is known, are left out, and the explanation says how many. The progress of the plan, and of a group, is made from its goals in the same
way. Progress above 0 is never rounded to 0%, and progress below 100% is never rounded to 100%. The small
mark in a bar shows the share of the time that has passed: from the goal’s own \`start\` to its \`due\` date, or of the plan’s \`period\`.

A goal or an objective past its \`due\` date is overdue unless it is achieved or cancelled. One that is “not started” past its \`start\` is shown as “should have begun”.

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

A note is shown beside the figures of a goal that hasn’t been updated for a year, and of a plan whose period has ended.
`;
