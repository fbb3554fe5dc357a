/** A small plan in the feed's form, with any fields replaced. */
export const smallPlan = (fields: object = {}) => ({
  version: 1,
  title: 'A small plan',
  vision: 'To be found.',
  mission: ['To keep', 'To lend'],
  values: [{ name: 'Openness', description: 'For everyone.' }],
  memberships: [{ name: 'Association of Libraries', url: 'https://example.org/' }],
  period: { start: '2024', end: '2028' },
  computeStatus: true,
  introduction: 'What we mean to do.',
  goals: [
    { description: 'Lend more books.' },
    { id: 'two', name: 'Second', description: 'Keep longer hours.' },
    { id: '3', label: 'The third', description: 'Teach.' },
  ],
  links: [{ label: 'More', url: 'https://example.org/more' }],
  archive: [{ title: 'Plan 2020', url: 'https://example.org/2020' }],
  updated: '2026-03-01',
  ...fields,
});
