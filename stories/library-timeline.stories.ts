import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as every from './every-element.js';
import type { Story } from './every-element.js';
import { given, type StoryArgs } from './given.js';

const meta: Meta<StoryArgs> = {
  title: 'Elements/library-timeline',
  component: 'library-timeline',
  args: { ...every.commonArgs, plan: 'consortium' },
  argTypes: every.commonArgTypes,
  render: (args) =>
    html`<library-timeline ${given(args)} @library-load=${every.loadAgain(args)}
      >${every.children(args)}</library-timeline
    >`,
};
export default meta;

export const Timeline: Story = {};
export const WithoutGroups: Story = { args: { plan: 'example' } };

/** What is overdue or due next in one group. */
export const NextInAGroup: Story = { args: { group: 'access', limit: 5 } };

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
