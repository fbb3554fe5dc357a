import { plans } from './sources.js';

export { plans };

export type PlanName = keyof typeof plans;

/** What a story of several elements can be set to; those of one element have its attributes (`given`). */
export interface CommonArgs {
  plan: PlanName;
  headingLevel: number;
  theme: 'auto' | 'light' | 'dark';
  /** A BCP 47 tag; empty for the page’s language. */
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
