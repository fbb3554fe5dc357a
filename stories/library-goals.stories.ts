import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { orders } from '../src/report/find-goals.js';
import { layouts } from '../src/views/goals/layouts.js';
import * as every from './every-element.js';
import type { Story } from './every-element.js';
import { given, type StoryArgs } from './given.js';

const meta: Meta<StoryArgs> = {
  title: 'Elements/library-goals',
  component: 'library-goals',
  args: {
    ...every.commonArgs,
    layout: 'list',
    show: '',
    hide: '',
    filterable: false,
    sort: 'feed',
  },
  argTypes: { ...every.commonArgTypes, layout: every.oneOf(layouts), sort: every.oneOf(orders) },
  render: (args) =>
    html`<library-goals ${given(args)} @library-load=${every.loadAgain(args)}
      >${every.children(args)}</library-goals
    >`,
};
export default meta;

export const TheWholePlan: Story = { args: { plan: 'hkust' } };
export const EveryField: Story = {};

/** Pillars in groups, with focus areas and actions; deeper levels are counted. */
export const LevelsAndGroups: Story = { args: { plan: 'consortium' } };
export const LevelsAndGroupsAccordion: Story = {
  args: { plan: 'consortium', layout: 'accordion' },
};
export const Cards: Story = { args: { layout: 'cards' } };

/** Cards without a background, with only a rule above each: three tokens are set. */
export const CardsUnderRules: Story = {
  args: { layout: 'cards' },
  decorators: (story) =>
    html`<style>
        .rules {
          --library-card-surface: transparent;
          --library-card-border: transparent;
          --library-card-padding: 0px;
        }
      </style>
      <div class="rules">${story()}</div>`,
};

/** Larger cards with a shadow, and a larger title. */
export const CardsWithShadows: Story = {
  args: { layout: 'cards' },
  decorators: (story) =>
    html`<style>
        .shadows {
          --library-title-size: 2.25em;
          --library-gap: 2em;
          --library-card-padding: 1.75em;
          --library-card-shadow: 0 0.25em 1em rgb(0 0 0 / 12%);
        }
      </style>
      <div class="shadows">${story()}</div>`,
};

export const Accordion: Story = { args: { layout: 'accordion' } };
export const Table: Story = { args: { layout: 'table' } };
export const Filterable: Story = { args: { filterable: true, show: 'summary goals' } };
export const SomeSections: Story = { args: { plan: 'hkust', show: 'vision mission' } };

/** The plan as it was known on an earlier day. */
export const AYearAgo: Story = { args: { 'as-of': '2025-09-30' } };
export const OneGoal: Story = { args: { plan: 'one' } };
export const ManyGoals: Story = { args: { plan: 'many' } };

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
