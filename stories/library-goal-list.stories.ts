import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { orders } from '../src/report/find-goals.js';
import { layouts } from '../src/views/goals/layouts.js';
import * as every from './every-element.js';
import type { Story } from './every-element.js';
import { given, type StoryArgs } from './given.js';

const meta: Meta<StoryArgs> = {
  title: 'Elements/library-goal-list',
  component: 'library-goal-list',
  args: {
    ...every.commonArgs,
    layout: 'list',
    status: '',
    owner: '',
    tag: '',
    limit: '',
    filterable: false,
    sort: 'feed',
  },
  argTypes: { ...every.commonArgTypes, layout: every.oneOf(layouts), sort: every.oneOf(orders) },
  render: (args) =>
    html`<library-goal-list ${given(args)} @library-load=${every.loadAgain(args)}
      >${every.children(args)}</library-goal-list
    >`,
};
export default meta;

export const List: Story = { args: { plan: 'hkust' } };
export const Cards: Story = { args: { layout: 'cards' } };
export const Accordion: Story = { args: { layout: 'accordion' } };
export const AccordionWithoutFigures: Story = { args: { plan: 'hkust', layout: 'accordion' } };
export const AccordionInASidebar: Story = { ...every.inASidebar, args: { layout: 'accordion' } };
export const AccordionRightToLeft: Story = { ...every.rightToLeft, args: { layout: 'accordion' } };
export const LongAccordion: Story = { args: { plan: 'long', layout: 'accordion' } };
export const Table: Story = { args: { layout: 'table' } };
export const Filterable: Story = { args: { filterable: true } };
export const FurthestFirst: Story = { args: { sort: 'progress', layout: 'table' } };
export const FirstThree: Story = { args: { limit: '3' } };
export const AtRisk: Story = { args: { status: 'at-risk' } };
export const OneGoal: Story = { args: { plan: 'one' } };
export const ManyGoals: Story = { args: { plan: 'many', layout: 'cards' } };
export const LongCards: Story = { args: { plan: 'long', layout: 'cards' } };
export const LongTable: Story = { args: { plan: 'long', layout: 'table' } };
export const LongTableInASidebar: Story = { ...every.longTextInASidebar, args: LongTable.args! };
export const CardsRightToLeft: Story = { ...every.rightToLeft, args: { layout: 'cards' } };
export const TableRightToLeft: Story = { ...every.rightToLeft, args: { layout: 'table' } };

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
