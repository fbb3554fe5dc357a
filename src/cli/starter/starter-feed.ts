import type { PlanInput } from '../../plan/plan-input.js';

/** A feed whose texts say what to replace them with. */
export const starterFeed = (year: number): PlanInput => ({
  version: 1,
  language: 'en',
  organization: { name: 'The name of your organization' },
  title: `Strategic plan ${year}–${year + 3}`,
  period: { start: `${year}-01-01`, end: `${year + 3}-12-31` },
  vision: 'What you want to have changed in the long run, in one sentence.',
  mission: ['What you do, and for whom.'],
  goals: [
    {
      id: '1',
      name: 'What you want to achieve first',
      description: 'Why it matters, and how you will notice that it is achieved.',
      status: 'in-progress',
      progress: 40,
      indicators: [
        {
          id: 'loans',
          name: 'A figure that you measure',
          target: 12000,
          measurements: [
            { date: `${year - 1}`, actual: 8000 },
            { date: `${year}`, actual: 9500 },
          ],
        },
      ],
    },
    {
      id: '2',
      name: 'A goal whose progress comes from its objectives',
      objectives: [
        { id: 'a', name: 'A step that is done', status: 'achieved' },
        { id: 'b', name: 'A step that comes later', status: 'planned' },
      ],
    },
  ],
});
