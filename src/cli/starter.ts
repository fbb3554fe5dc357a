import type { PlanInput } from '../plan/plan-input.js';
import { oneLine } from './terminal.js';

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

/** Quotes a file name as an argument for a shell. */
const quoted = (file: string) =>
  /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;

/** Explains what to do with a new feed. */
export function nextSteps(file: string): string {
  const name = quoted(oneLine(file));
  return `${oneLine(file)} is a small feed. Next:

1. Open it in an editor and replace its texts. Keep each "id": links and badges use it.
2. Look for mistakes:  npx library-goals check ${name}
3. See it as a page:  npx library-goals preview ${name}
4. Publish it in one folder with library-goals.js, library-goals/ and locales/, which are in
   the folder dist/ of this package, and put this on your page:

   <script type="module" src="library-goals.js"></script>
   <library-goals src="plan.json"></library-goals>

For an editor that completes fields:  npx library-goals schema -o plan.schema.json
and add  "$schema": "plan.schema.json"  at the top of the feed.
`;
}
