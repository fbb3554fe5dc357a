import { plans } from './sources.js';

export { plans };

export type PlanName = keyof typeof plans;

/** The controls of stories with several elements. For stories of one element, see `given.ts`. */
export interface CommonArgs {
  plan: PlanName;
  headingLevel: number;
  theme: 'auto' | 'light' | 'dark';
  /** A BCP 47 tag. If empty, the language of the page. */
  lang: string;
}

export const commonArgs: CommonArgs = {
  plan: 'hkust',
  headingLevel: 2,
  theme: 'auto',
  lang: '',
};

export const commonArgTypes = {
  plan: { control: 'select', options: Object.keys(plans) },
  headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  theme: { control: 'select', options: ['auto', 'light', 'dark'] },
  lang: { control: 'text' },
} as const;
