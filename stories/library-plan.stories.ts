import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as every from './every-element.js';
import type { Story } from './every-element.js';
import { given, type StoryArgs } from './given.js';

/** The elements inside have no source themselves. Attributes such as `lang` are set on them, not on the plan. */
const meta: Meta<StoryArgs> = {
  title: 'Elements/library-plan',
  component: 'library-plan',
  args: { plan: 'example', lang: '', theme: 'auto', fallback: '' },
  argTypes: {
    plan: every.commonArgTypes.plan,
    lang: every.commonArgTypes.lang,
    fallback: every.commonArgTypes.fallback,
    theme: { ...every.commonArgTypes.theme, table: { category: 'story' } },
    src: { control: false },
    refresh: { control: false },
    loading: every.commonArgTypes.loading,
  },
  render: ({ theme, ...args }) =>
    html`<library-plan ${given(args)} @library-load=${every.loadAgain(args)}>
      <library-vision heading-level="3" theme=${theme}>${every.children(args)}</library-vision>
      <p>Other content of the page.</p>
      <library-goal-list
        heading-level="3"
        layout="cards"
        limit="3"
        as-of=${every.day}
        theme=${theme}
      ></library-goal-list>
    </library-plan>`,
};
export default meta;

export const OwnComposition: Story = {};

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
