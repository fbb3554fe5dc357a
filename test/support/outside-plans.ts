/* Plans in the shapes in which they are published, and the lines that turn each into a feed. */

/** A state's plan for schools, as rows of a table: 8 pillars, 26 focus areas, 109 actions, statuses alone. */
const words = ['In progress', 'Complete', 'Not yet started', 'Ongoing', 'Delayed'];
const times = ['2025-Q1', 'Spring 2026', 'FY2025-26', 'June 2026', 'Ongoing', '6/30/2026'];
const rows = Array.from({ length: 109 }, (_, i) => {
  const area = Math.floor((i * 26) / 109);
  const pillar = Math.floor((area * 8) / 26);
  return {
    Pillar: `Pillar ${pillar + 1}: Title ${pillar + 1}`,
    'Focus Area': `Area of work ${area + 1}`,
    Action: `Publish guidance number ${i + 1}`,
    Status: words[(i * 7) % 5]!,
    Timeline: times[i % 6]!,
    Lead: `Office ${(i % 4) + 1}`,
  };
});

const distinct = (values: readonly string[]) => [...new Set(values)];
const statePlan = {
  version: 1,
  title: 'State plan for schools',
  period: { start: 'FY2024', end: 'FY2028' },
  levels: ['Pillar', 'Focus Area', 'Action'].map((name) => ({ name, plural: `${name}s` })),
  goals: distinct(rows.map(({ Pillar }) => Pillar)).map((pillar) => ({
    label: pillar.split(': ')[0],
    name: pillar.split(': ')[1],
    objectives: distinct(
      rows.filter(({ Pillar }) => Pillar === pillar).map((row) => row['Focus Area']),
    ).map((area) => ({
      name: area,
      objectives: rows
        .filter((row) => row['Focus Area'] === area)
        .map(({ Action, Status, Timeline, Lead }) => ({
          name: Action,
          status: Status,
          due: Timeline,
          owners: [{ name: Lead }],
        })),
    })),
  })),
  updated: 'October 2025',
};

/** Federal goals with quarters of fiscal years and quarterly updates. */
const agencyGoals = [
  {
    goal_name: 'Water conservation',
    agency: 'DOI',
    status: 'Noteworthy Progress',
    start: 'FY24Q1',
    due: 'FY25Q4',
    leaders: 'Jane Doe, Commissioner',
    updates: { FY24Q1: 'Agreements were signed.', 'FY2024 Q3': 'Funds were obligated.' },
    indicator: { name: 'Acre-feet', target: '1,500,000', due: 'September 30, 2025' },
    values: { FY24Q1: '120,000', FY24Q2: '340000', FY24Q3: 'Reported annually', FY24Q4: 'N/A' },
    milestones: [
      ['Sign agreements', 'FY24Q2', 'Complete'],
      ['Publish a report', 'FY25Q3', 'Missed'],
      ['Open the office', '9/30/2025', 'Spring 2025'],
    ],
  },
  {
    goal_name: 'Student health',
    agency: 'ED',
    status: 'Focus Area for Improvement',
    start: 'FY24Q1',
    due: 'Q4 FY 2025',
    leaders: 'John Roe',
    updates: { 'December 2024': 'Twelve webinars were held.' },
    indicator: { name: 'Webinars', target: 'All regions', due: 'FY25' },
    values: { 'Oct-Dec 2024': '12', 'Jan-Mar 2025': '15' },
    milestones: [['Hold 25 webinars', 'FY25Q4', 'On Track']],
  },
] as const;

const federalPlan = {
  version: 1,
  title: 'Agency priority goals',
  period: { start: 'FY24Q1', end: 'FY25Q4' },
  groups: [
    { id: 'DOI', name: 'Department of the Interior' },
    { id: 'ED', name: 'Department of Education' },
  ],
  goals: agencyGoals.map((one) => ({
    name: one.goal_name,
    group: one.agency,
    status: one.status,
    start: one.start,
    due: one.due,
    owners: [{ name: one.leaders }],
    updates: Object.entries(one.updates).map(([date, text]) => ({ date, text })),
    indicators: [
      {
        name: one.indicator.name,
        target: one.indicator.target,
        targetDate: one.indicator.due,
        measurements: Object.entries(one.values).map(([date, actual]) => ({ date, actual })),
      },
    ],
    milestones: one.milestones.map(([name, due, done]) => ({ name, due, done })),
  })),
};

/** A German university's plan with dates, numbers and statuses of its language. */
const measures = [
  ['Digitale Prüfungen', 'umgesetzt', '31.12.2025'],
  ['Neue Studiengänge', 'in Umsetzung', 'Wintersemester 2025/26'],
  ['Beratungszentrum', 'verzögert', '2. Quartal 2026'],
  ['Gebäude C', 'zurückgestellt', 'März 2027'],
] as const;

const universityPlan = {
  version: 1,
  language: 'de',
  title: 'Hochschulentwicklungsplan',
  period: { start: '01.01.2023', end: '31.12.2028' },
  levels: [
    { name: 'Handlungsfeld', plural: 'Handlungsfelder' },
    { name: 'Maßnahme', plural: 'Maßnahmen' },
  ],
  goals: [
    {
      name: 'Studium und Lehre',
      objectives: measures.map(([name, status, due]) => ({ name, status, start: '1.3.2024', due })),
      indicators: [
        {
          name: 'Abschlussquote',
          unit: '%',
          baseline: '62,5',
          target: '70,0 %',
          measurements: [
            { date: '30.09.2024', actual: '64,1' },
            { date: 'WS 2025/26', actual: '65,0 %' },
          ],
        },
      ],
      updates: [{ date: '15.03.2025', text: 'Pilotphase gestartet', by: 'Prorektorat' }],
    },
  ],
  updated: '15.03.2025',
};

/** The plans, texts that a reader must find besides those of their parts, and the kinds of their issues. */
export const outsidePlans = {
  'a state’s plan for schools': {
    plan: statePlan,
    shown: ['FY2025-26', 'Office 3'],
    issues: ['read as', 'shown as written'],
  },
  'federal goals': {
    plan: federalPlan,
    shown: [
      'FY25Q4',
      'On track',
      'FY2024 Q3: Funds were obligated.',
      'Reported annually',
      'Spring 2025',
      'All regions',
      'Jan-Mar 2025',
    ],
    issues: ['read as', 'shown as a note', 'shown as written'],
  },
  'a German university’s plan': {
    plan: universityPlan,
    shown: ['Wintersemester 2025/26', '2. Quartal 2026', 'WS 2025/26', '65'],
    issues: ['read as', 'shown as written'],
  },
} as const;
