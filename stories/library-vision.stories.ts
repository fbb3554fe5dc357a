import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as every from './every-element.js';
import type { Story } from './every-element.js';
import { given, type StoryArgs } from './given.js';

const meta: Meta<StoryArgs> = {
  title: 'Elements/library-vision',
  component: 'library-vision',
  args: every.commonArgs,
  argTypes: every.commonArgTypes,
  render: (args) =>
    html`<library-vision ${given(args)} @library-load=${every.loadAgain(args)}
      >${every.children(args)}</library-vision
    >`,
};
export default meta;

export const Vision: Story = {};
export const OfARealPage: Story = { args: { plan: 'hkust' } };

export const Loading: Story = { ...every.loading };
export const Stale: Story = { ...every.stale };
export const Failed: Story = { ...every.failed };
export const FailedWithFallback: Story = { ...every.failedWithFallback };

/** The element shows nothing if the plan has no such section. */
export const Empty: Story = { ...every.nothingToShow };
export const LongText: Story = { ...every.longText };
export const InASidebar: Story = { ...every.inASidebar };
export const LongTextInASidebar: Story = { ...every.longTextInASidebar };
export const InChinese: Story = { ...every.inChinese };
export const RightToLeft: Story = { ...every.rightToLeft };
export const Dark: Story = { ...every.dark };
export const OnADarkPage: Story = { ...every.onADarkPage };
