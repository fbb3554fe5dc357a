import { parseArgs } from 'node:util';

export const help = `Compares library-goals with other ways to show the same ten goals, in Chromium.
  --rounds N          loads of every contestant under every condition (15)
  --only a,b          only these contestants; the hand-written element is always measured
  --conditions a,b    only these conditions: none, cpu, fast, slow
  --shots FOLDER      saves a screenshot of every contestant
  --markdown          writes the tables into docs/performance.md
  --smoke             one load of library-goals and of the hand-written element`;

export function readOptions() {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '15' },
      only: { type: 'string' },
      conditions: { type: 'string' },
      shots: { type: 'string' },
      markdown: { type: 'boolean', default: false },
      smoke: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!(Number.isInteger(rounds) && rounds > 0)) throw new Error('--rounds: a whole number over 0');
  return {
    ...values,
    rounds: values.smoke ? 1 : rounds,
    only: values.smoke ? ['parts', 'single'] : values.only?.split(','),
    conditions: values.smoke ? ['none'] : values.conditions?.split(','),
  };
}
