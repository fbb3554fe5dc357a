import consortium from '../samples/consortium-plan.json';
import hkust from '../samples/hkust-library.json';
import example from '../samples/example-library.json';
import { longText } from './long-text.js';
import { found, never, notFound, stubFeed } from './stub-feeds.js';

const period = { start: '2024', end: '2028' };

const pictures = [
  new URL('../samples/example-library.svg', import.meta.url).href,
  new URL('../samples/example-consortium.svg', import.meta.url).href,
];

/** A feed's images are in its folder. A plan set as an object needs their absolute addresses. */
const withPictures = <Plan>(plan: Plan): Plan =>
  JSON.parse(JSON.stringify(plan), (key, value: unknown) =>
    key === 'src' ? pictures[value === 'example-library.svg' ? 0 : 1] : value,
  ) as Plan;

const manyGoals = Array.from({ length: 60 }, (_, i) => ({
  name: `Goal number ${i + 1} of sixty`,
  status: i % 3 ? 'on-track' : 'at-risk',
  progress: (i * 7) % 101,
}));

/** Plans that stories set as objects. */
export const plans = {
  hkust,
  example: withPictures(example),
  consortium,
  empty: { version: 1, title: 'A plan without goals', goals: [] },
  one: {
    version: 1,
    period,
    computeStatus: true,
    goals: [{ name: 'The only goal', status: 'on-track', progress: 40 }],
  },
  many: { version: 1, period, computeStatus: true, goals: manyGoals },
  long: longText,
};

/** Feeds that stories load. The page answers the requests itself. */
export const feeds = {
  loading: stubFeed('loading', never),
  failed: stubFeed('failed', notFound),
  stale: stubFeed('stale', (isAgain) => (isAgain ? notFound() : found(plans.example))),
};

export type SourceName = keyof typeof plans | keyof typeof feeds;

export const sourceNames = [...Object.keys(plans), ...Object.keys(feeds)];
