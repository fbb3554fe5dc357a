import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as every from './every-element.js';
import type { Story } from './every-element.js';
import { given, type StoryArgs } from './given.js';

const meta: Meta<StoryArgs> = {
  title: 'Elements/library-goal',
  component: 'library-goal',
  args: { ...every.commonArgs, goal: '1', open: false },
  argTypes: every.commonArgTypes,
  render: (args) =>
    html`<library-goal ${given(args)} @library-load=${every.loadAgain(args)}
      >${every.children(args)}</library-goal
    >`,
};
export default meta;

export const OneGoal: Story = {};
export const Open: Story = { args: { open: true } };
export const WithoutFigures: Story = { args: { plan: 'hkust', goal: '3' } };
export const LongTextOpen: Story = { args: { plan: 'long', open: true } };
export const ThreeThousandCharacters: Story = { args: { plan: 'long', goal: '2' } };
export const Unbroken: Story = { args: { plan: 'long', goal: '3' }, globals: { width: '240' } };
export const OpenInASidebar: Story = { args: { open: true }, globals: { width: '240' } };
export const OpenRightToLeft: Story = { args: { open: true }, globals: { language: 'ar' } };

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
