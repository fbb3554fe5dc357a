import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { layouts, type Layout } from '../src/views/goals-view.js';
import { commonArgs, commonArgTypes, plans, type CommonArgs } from './plan-story.js';

interface Args extends CommonArgs {
  layout: Layout;
  show: string;
  hide: string;
}

const meta: Meta<Args> = {
  title: 'library-goals',
  component: 'library-goals',
  args: { ...commonArgs, layout: 'list', show: '', hide: '' },
  argTypes: { ...commonArgTypes, layout: { control: 'select', options: layouts } },
  render: ({ plan, headingLevel, theme, lang, layout, show, hide }) =>
    html`<library-goals
      .plan=${plans[plan]}
      heading-level=${headingLevel}
      theme=${theme}
      lang=${lang}
      layout=${layout}
      show=${show}
      hide=${hide}
    ></library-goals>`,
};
export default meta;

type Story = StoryObj<Args>;

export const TheWholePlan: Story = {};
export const Cards: Story = { args: { layout: 'cards' } };
export const Accordion: Story = { args: { layout: 'accordion' } };
export const Table: Story = { args: { layout: 'table' } };
export const EveryField: Story = { args: { plan: 'example' } };
export const SomeSections: Story = { args: { show: 'vision mission' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const InASidebar: Story = {
  args: { show: 'vision mission goals' },
  decorators: [(story) => html`<div style="max-width: 240px">${story()}</div>`],
};
