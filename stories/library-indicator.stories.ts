import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as every from './every-element.js';
import type { Story } from './every-element.js';
import { given, type StoryArgs } from './given.js';

const meta: Meta<StoryArgs> = {
  title: 'Elements/library-indicator',
  component: 'library-indicator',
  args: { ...every.commonArgs, goal: '1', objective: '', indicator: 'open-share' },
  argTypes: every.commonArgTypes,
  render: (args) =>
    html`<library-indicator ${given(args)} @library-load=${every.loadAgain(args)}
      >${every.children(args)}</library-indicator
    >`,
};
export default meta;

export const Rising: Story = {};
export const Falling: Story = { args: { goal: '7', indicator: 'loan-days' } };
export const OnePoint: Story = { args: { goal: '8', indicator: 'energy' } };

export const Loading: Story = { ...every.loading };
export const Stale: Story = { ...every.stale };
export const Failed: Story = { ...every.failed };
export const FailedWithFallback: Story = { ...every.failedWithFallback };
export const Empty: Story = { ...every.empty };
export const LongText: Story = { ...every.longText };
export const InASidebar: Story = { ...every.inASidebar };
export const LongTextInASidebar: Story = { ...every.longTextInASidebar };
export const InChinese: Story = { ...every.inChinese };
export const RightToLeft: Story = { ...every.rightToLeft };
export const Dark: Story = { ...every.dark };
export const OnADarkPage: Story = { ...every.onADarkPage };

/** A plan with one indicator, for cases that the samples don't contain. */
const indicator = (name: string, fields: object): Story => ({
  render: () =>
    html`<library-indicator
      .plan=${{ version: 1, goals: [{ name: 'A goal', indicators: [{ name, ...fields }] }] }}
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
