/* More plans in the shapes in which they are published, and the lines that turn each into a feed. */

const distinct = (values: readonly string[]) => [...new Set(values)];

/** A county's plan in four levels, as rows of a table, with numbered names and progress in percent. */
const countyRows = [
  ['1. Safe communities', '1.1 Homelessness', 'Shelters', 'Open 120 beds', '75%', '2025-Q4'],
  ['1. Safe communities', '1.1 Homelessness', 'Evictions', 'Fund rents', '100', '12/2024'],
  [
    '1. Safe communities',
    '1.2 Emergencies',
    'Dispatch',
    'Replace the system',
    'N/A',
    'Winter 2026',
  ],
  ['2. Thriving economy', '2.1 Small business', 'Permits', 'Launch a portal', '–', '30-Jun-2026'],
] as const;

/** The parts of one column, each with those of the next. */
const levelsOf = (rows: readonly (readonly string[])[], column = 0): object[] =>
  distinct(rows.map((row) => row[column]!)).map((cell) => {
    const [, id, name] = /^(?:([\d.]*\d)\.?\s)?(.*)$/.exec(cell)!;
    const inside = rows.filter((row) => row[column] === cell);
    return column < 3
      ? { id, name, objectives: levelsOf(inside, column + 1) }
      : { name, progress: inside[0]![4], due: inside[0]![5], status: 'On Schedule' };
  });

const countyPlan = {
  version: 1,
  title: 'County plan',
  organization: 'County of Example',
  period: '2023–2027',
  levels: ['Priority', 'Goal', 'Strategy', 'Action'],
  goals: levelsOf(countyRows),
};

/** An agency's yearly plan: a source and owners as texts, columns of figures named by fiscal years. */
const agencyPlan = {
  version: 1,
  title: 'Performance plan',
  period: { start: 'October 1, 2023', end: 'Sept. 30, 2026', label: 'FY 2024–2026' },
  goals: [1, 2].map((i) => ({
    id: `SG${i}`,
    name: `Strategic goal number ${i}`,
    status: ['Noteworthy Progress', 'Focus Area for Improvement'][i - 1],
    owners: 'Jane Doe, Deputy Secretary',
    indicators: {
      name: `Grants awarded on time ${i}`,
      unit: 'percent',
      baseline: 'New measure',
      target: '95.0%',
      targetDate: 'FY26',
      source: 'Grants database',
      nextUpdate: 'Q3 FY25',
      measurements: Object.entries({ 'FY 2022': '88.5%', 'FY 2023': '91.0%', 'FY 2024': '–' }).map(
        ([date, actual]) => ({ date, actual }),
      ),
    },
    milestones: ['Publish the notice', { name: 'Award', due: 'FY25Q2', done: 'TBD' }],
  })),
};

/** A French university's board: axes and actions with the words of its language. */
const actions = [
  ['Formation', 'Portail étudiant', 'Terminé', 'déc. 2024'],
  ['Formation', 'Trois masters', 'En cours', 'T2 2025'],
  ['Formation', 'Évaluation', 'Non démarré', 'rentrée 2026'],
  ['Recherche', 'Données ouvertes', 'Réalisée', '1er mars 2024'],
  ['Recherche', 'École doctorale', 'Reporté', '30/06/2027'],
  ['Recherche', 'Contrats', 'Abandonné', ''],
  ['Vie de campus', 'Transport', 'Partiellement réalisé', '1er semestre 2025'],
] as const;

const frenchPlan = {
  version: 1,
  language: 'fr',
  title: 'Projet stratégique',
  period: { start: '1er janvier 2024', end: '31 décembre 2028' },
  levels: [
    { name: 'Axe', plural: 'Axes' },
    { name: 'Action', plural: 'Actions' },
  ],
  goals: distinct(actions.map(([axis]) => axis)).map((axis) => ({
    name: axis,
    objectives: actions
      .filter(([first]) => first === axis)
      .map(([, name, status, due]) => ({ name, status, due })),
    milestones: [{ name: 'Bilan', due: 'juin 2026', done: 'non' }],
    indicators: [
      {
        name: 'Taux de réussite',
        unit: '%',
        baseline: '71,3',
        target: '75,0',
        measurements: [{ date: '2023-2024', actual: '72,1' }],
      },
    ],
  })),
};

/** A Chinese library's plan with full-width digits and the words of its language. */
const chinesePlan = {
  version: 1,
  language: 'zh-Hans',
  title: '图书馆规划',
  period: { start: '2021年', end: '2025年12月' },
  goals: [
    {
      name: '资源建设',
      objectives: ['已完成', '进行中', '尚未开始', '滞后', '部分完成', '已取消'].map(
        (status, i) => ({
          name: `任务${i + 1}`,
          status,
          due: i % 2 ? '2025年底' : '2024年12月31日',
        }),
      ),
      indicators: [
        {
          name: '馆藏总量',
          unit: '万册',
          baseline: '３２０',
          target: '400',
          measurements: [{ date: '2023年', actual: '355.5' }],
        },
      ],
      milestones: [
        { name: '开馆', done: '是' },
        { name: '验收', done: '否' },
      ],
    },
  ],
  updated: '2024年3月5日',
};

/** Objectives and key results with scores from 0 to 1, as an export of a tool. */
const scores = [
  ['Researchers come to us first', '1,000 consultations', '0.7', '✅ Done'],
  ['Researchers come to us first', 'A better rating', '0.3', '🟡'],
  ['A lean service', 'No outages', '0.95', 'On track'],
] as const;

const scoredPlan = {
  version: 1,
  title: 'Objectives and key results',
  period: '2025',
  levels: [
    { name: 'Objective', plural: 'Objectives' },
    { name: 'Key result', plural: 'Key results' },
  ],
  goals: distinct(scores.map(([objective]) => objective)).map((objective) => ({
    name: objective,
    objectives: scores
      .filter(([first]) => first === objective)
      .map(([, name, progress, status]) => ({ name, progress, status })),
  })),
};

/** A framework of nations: goals in groups, targets rated in its words, series with gaps and estimates. */
const ratings = ['On track', 'Moderate progress', 'Stagnation', 'Insufficient data'];
const framework = {
  version: 1,
  title: 'Framework for development',
  period: '2015–2030',
  groups: ['People', 'Planet'],
  goals: Array.from({ length: 4 }, (_, i) => ({
    id: `${i + 1}`,
    name: `Goal about subject ${i + 1}`,
    group: i % 2 ? 'Planet' : 'People',
    objectives: ['1', '2', 'a'].map((letter, j) => ({
      id: `${i + 1}.${letter}`,
      label: `Target ${i + 1}.${letter}`,
      name: `By 2030, halve number ${i + 1}.${letter}`,
      status: ratings[(i + j) % 4],
      indicators: [
        {
          name: `Share of people, ${i + 1}.${letter}`,
          baseline: '12.3 (2015)',
          target: 'half',
          source: 'https://example.org/data',
          measurements: [
            { date: '2018', actual: 11.1 },
            { date: '2020', actual: '..' },
            { date: '2022', actual: '<5' },
            { date: '2023e', actual: 9.8 },
          ],
        },
      ],
    })),
  })),
};

/** The plans, texts that a reader must find besides those of their parts, texts that are only counted, and the kinds of their issues. */
export const moreOutsidePlans = {
  'a county’s plan in four levels': {
    plan: countyPlan,
    shown: ['On track 4', 'and 1'],
    counted: countyRows.map(([, , , action]) => action as string),
    issues: ['has no "plural"', 'read as', 'shown as written'],
  },
  'an agency’s yearly plan': {
    plan: agencyPlan,
    shown: ['On track', 'At risk', 'New measure', 'FY26', 'Jane Doe', 'Grants database', 'Q3 FY25'],
    issues: ['read as', 'shown as written'],
  },
  'a French university’s board': {
    plan: frenchPlan,
    shown: [
      'rentrée 2026',
      '1er semestre 2025',
      '2023-2024',
      'Achieved',
      'On hold',
      'Partly achieved',
    ],
    issues: ['read as', 'shown as written'],
  },
  'a Chinese library’s plan': {
    plan: chinesePlan,
    shown: ['2025年底', 'Off track', 'Partly achieved', 'Cancelled', '355.5'],
    issues: ['read as', 'shown as written'],
  },
  'objectives and key results': {
    plan: scoredPlan,
    shown: ['Achieved', 'At risk', 'On track'],
    issues: ['less than 1 percent', 'read as'],
  },
  'a framework of nations': {
    plan: framework,
    shown: ['Stagnation', 'Moderate progress', '12.3 (2015)', '<5', '2023e'],
    issues: ['not a known status', 'read as', 'shown as a note'],
  },
} as const;
