import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as every from './every-element.js';
import type { Story } from './every-element.js';
import { given, type StoryArgs } from './given.js';

const meta: Meta<StoryArgs> = {
  title: 'Elements/library-progress-summary',
  component: 'library-progress-summary',
  args: every.commonArgs,
  argTypes: every.commonArgTypes,
  render: (args) =>
    html`<library-progress-summary ${given(args)} @library-load=${every.loadAgain(args)}
      >${every.children(args)}</library-progress-summary
    >`,
};
export default meta;

export const Summary: Story = {};
export const OneGoal: Story = { args: { plan: 'one' } };
export const ManyGoals: Story = { args: { plan: 'many' } };

/** The actions of a plan with pillars, focus areas and actions. */
export const OfALevel: Story = { args: { plan: 'consortium', level: 3 } };

/** The focus areas of one group of pillars. */
export const OfAGroup: Story = { args: { plan: 'consortium', level: 2, group: 'access' } };

/** Inside a `<library-plan>`, the legend filters the goals of the other elements. */
export const FilteringGoals: Story = {
  render: ({ plan }) =>
    html`<library-plan ${given({ plan })}>
      <library-progress-summary as-of=${every.day}></library-progress-summary>
      <library-goal-list heading-level="3" as-of=${every.day} layout="cards"></library-goal-list>
    </library-plan>`,
};

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
