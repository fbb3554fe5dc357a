import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { layouts, type Layout } from '../src/views/goals-view.js';
import { commonArgs, commonArgTypes, plans, type CommonArgs } from './plan-story.js';

interface Args extends CommonArgs {
  layout: Layout;
  status: string;
  owner: string;
  tag: string;
  limit: string;
}

const meta: Meta<Args> = {
  title: 'library-goal-list',
  component: 'library-goal-list',
  args: { ...commonArgs, layout: 'list', status: '', owner: '', tag: '', limit: '' },
  argTypes: { ...commonArgTypes, layout: { control: 'select', options: layouts } },
  render: ({ plan, headingLevel, theme, lang, layout, status, owner, tag, limit }) =>
    html`<library-goal-list
      .plan=${plans[plan]}
      heading-level=${headingLevel}
      theme=${theme}
      lang=${lang}
      layout=${layout}
      status=${status}
      owner=${owner}
      tag=${tag}
      limit=${limit}
    ></library-goal-list>`,
};
export default meta;

type Story = StoryObj<Args>;

export const List: Story = {};
export const Cards: Story = { args: { layout: 'cards' } };
export const Accordion: Story = { args: { layout: 'accordion' } };
export const Table: Story = { args: { layout: 'table' } };
export const FirstThree: Story = { args: { limit: '3' } };
export const AtRisk: Story = { args: { plan: 'example', status: 'at-risk' } };
