import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { commonArgs, commonArgTypes, plans, type CommonArgs } from './plan-story.js';

interface Args extends CommonArgs {
  goal: string;
  indicator: string;
}

const meta: Meta<Args> = {
  title: 'library-indicator',
  component: 'library-indicator',
  args: { ...commonArgs, plan: 'example', goal: '1', indicator: 'open-share' },
  argTypes: commonArgTypes,
  render: ({ plan, headingLevel, theme, lang, goal, indicator }) =>
    html`<library-indicator
      .plan=${plans[plan]}
      heading-level=${headingLevel}
      theme=${theme}
      lang=${lang}
      goal=${goal}
      indicator=${indicator}
    ></library-indicator>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Rising: Story = {};
export const Falling: Story = { args: { goal: '7', indicator: 'loan-days' } };
export const OnePoint: Story = { args: { goal: '8', indicator: 'energy' } };
export const Dark: Story = { args: { theme: 'dark' } };

/** An indicator of its own, for what the samples don't show. */
const indicator = (name: string, fields: object): Story => ({
  render: ({ headingLevel, lang }) =>
    html`<library-indicator
      .plan=${{ version: 1, goals: [{ name: 'A goal', indicators: [{ name, ...fields }] }] }}
      heading-level=${headingLevel}
      lang=${lang}
      goal="1"
    ></library-indicator>`,
});

const yearly = (...actuals: (number | null)[]) =>
  actuals.map((actual, i) => ({ date: `${2018 + i}`, actual }));

export const WithGaps = indicator('Visits', {
  unit: 'thousand',
  baseline: 300,
  target: 500,
  measurements: yearly(310, 340, null, null, 290, 410),
});

export const BelowZero = indicator('Change in energy used', {
  unit: '%',
  baseline: 0,
  target: -30,
  direction: 'decrease',
  measurements: yearly(2, -4, -9, -16),
});

export const AThousandPoints = indicator('Loans a day', {
  target: 900,
  baseline: 200,
  measurements: Array.from({ length: 1000 }, (_, i) => ({
    date: new Date(Date.UTC(2022, 0, 1 + i)).toISOString().slice(0, 10),
    actual: Math.round(300 + i * 0.5 + 80 * Math.sin(i / 20)),
  })),
});

export const NothingMeasured = indicator('Visits', { baseline: 300, target: 500 });
