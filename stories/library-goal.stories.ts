import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { commonArgs, commonArgTypes, plans, type CommonArgs } from './plan-story.js';

interface Args extends CommonArgs {
  goal: string;
  open: boolean;
}

const meta: Meta<Args> = {
  title: 'library-goal',
  component: 'library-goal',
  args: { ...commonArgs, goal: '3', open: false },
  argTypes: commonArgTypes,
  render: ({ plan, headingLevel, theme, lang, goal, open }) =>
    html`<library-goal
      .plan=${plans[plan]}
      heading-level=${headingLevel}
      theme=${theme}
      lang=${lang}
      goal=${goal}
      ?open=${open}
    ></library-goal>`,
};
export default meta;

type Story = StoryObj<Args>;

export const OneGoal: Story = {};
export const WithEverything: Story = { args: { plan: 'example', open: true } };
