import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { commonArgs, commonArgTypes, plans, type CommonArgs } from './plan-story.js';

const meta: Meta<CommonArgs> = {
  title: 'library-progress-summary',
  component: 'library-progress-summary',
  args: { ...commonArgs, plan: 'example' },
  argTypes: commonArgTypes,
  render: ({ plan, headingLevel, theme, lang }) =>
    html`<library-progress-summary
      .plan=${plans[plan]}
      heading-level=${headingLevel}
      theme=${theme}
      lang=${lang}
    ></library-progress-summary>`,
};
export default meta;

type Story = StoryObj<CommonArgs>;

export const Summary: Story = {};
export const Dark: Story = { args: { theme: 'dark' } };

/** In a `<library-plan>` the legend filters the goals beside it. */
export const FilteringGoals: Story = {
  render: ({ plan, headingLevel, lang }) =>
    html`<library-plan .plan=${plans[plan]} lang=${lang}>
      <library-progress-summary heading-level=${headingLevel}></library-progress-summary>
      <library-goal-list heading-level=${headingLevel + 1} layout="cards"></library-goal-list>
    </library-plan>`,
};
