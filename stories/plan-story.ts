import hkust from '../samples/hkust-library.json';
import example from '../samples/example-library.json';

/** The plans that the stories show: given as objects, so that a story needs no server. */
export const plans = { hkust, example };

export type PlanName = keyof typeof plans;

/** What the stories of every element can be set to. */
export interface CommonArgs {
  plan: PlanName;
  headingLevel: number;
  theme: 'auto' | 'light' | 'dark';
  lang: string;
}

export const commonArgs: CommonArgs = {
  plan: 'hkust',
  headingLevel: 2,
  theme: 'auto',
  lang: 'en-HK',
};

export const commonArgTypes = {
  plan: { control: 'select', options: Object.keys(plans) },
  headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  theme: { control: 'select', options: ['auto', 'light', 'dark'] },
  lang: { control: 'text' },
} as const;
