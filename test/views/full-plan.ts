/** A plan in the feed's form with every field that shows text; each text contains its place. */
export const fullPlan = () => ({
  version: 1,
  organization: {
    name: 'organization name',
    url: 'https://example.org/',
    logo: logo('organization'),
  },
  title: 'plan title',
  vision: 'plan vision',
  mission: ['first mission', 'second mission'],
  values: [{ name: 'value name', description: 'value description' }],
  memberships: [{ name: 'membership name', url: 'https://example.org/', logo: logo('membership') }],
  period: { start: '2024', end: '2028', label: 'period label' },
  computeStatus: true,
  introduction: ['first introduction', 'second introduction'],
  groups: [{ id: 'theme', name: 'group name', description: 'group description' }],
  goals: [
    {
      id: 'one',
      group: 'theme',
      ...part('goal'),
      objectives: [{ id: 'objective', ...part('objective') }],
    },
    { description: 'another goal', status: 'at-risk', progress: 10, owners: [{ name: 'nobody' }] },
  ],
  links: [{ label: 'link label', url: 'https://example.org/' }],
  archive: [{ title: 'archive title', url: 'https://example.org/' }],
  updated: '2026-03-01',
});

const logo = (of: string) => ({ src: '/samples/example-library.svg', alt: `${of} logo` });

const part = (of: string) => ({
  label: `${of} label`,
  name: `${of} name`,
  description: `${of} description`,
  status: `${of} status`,
  progress: 40,
  note: `${of} note`,
  owners: [{ name: `${of} owner`, url: 'https://example.org/' }],
  tags: [`${of} tag`],
  indicators: [
    {
      id: 'indicator',
      name: `${of} indicator`,
      description: `${of} indicator description`,
      unit: `${of} unit`,
      baseline: 1,
      target: 9,
      targetDate: '2028',
      measurements: [
        { date: '2024', actual: 2, note: `${of} remark` },
        { date: '2025', label: `${of} autumn`, actual: 4, target: 5 },
      ],
      source: { label: `${of} source`, url: 'https://example.org/' },
      nextUpdate: '2027',
      owners: [{ name: `${of} indicator owner` }],
    },
  ],
  milestones: [{ name: `${of} milestone`, due: '2027' }],
  links: [{ label: `${of} link`, url: 'https://example.org/' }],
  updates: [4, 3, 2, 1].map((month) => ({
    date: `2025-0${month}`,
    text: `${of} update ${month}`,
    ...(month === 4 && { by: `${of} reporter` }),
  })),
  updated: '2026-01-01',
});

type Step = string | number;

/** The path of every text of a plan that a page can show, without addresses, dates and ids. */
export function textPaths(value: unknown = fullPlan(), path: readonly Step[] = []): Step[][] {
  if (typeof value === 'string') {
    return /^(url|src|start|end|date|due|updated|id|group|targetDate|nextUpdate)$/.test(
      String(path.at(-1)),
    )
      ? []
      : [[...path]];
  }
  if (Array.isArray(value)) return value.flatMap((item, i) => textPaths(item, [...path, i]));
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, item]) => textPaths(item, [...path, key]))
    : [];
}

/** A full plan with another value at one place. */
export function planWith(path: readonly Step[], value: unknown): object {
  const plan = fullPlan();
  const last = path.at(-1)!;
  const parent = path.slice(0, -1).reduce((at, step) => (at as never)[step], plan as unknown);
  (parent as Record<Step, unknown>)[last] = value;
  return plan;
}
