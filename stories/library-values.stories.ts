import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { commonArgs, commonArgTypes, plans, type CommonArgs } from './plan-story.js';

const meta: Meta<CommonArgs> = {
  title: 'library-values',
  component: 'library-values',
  args: { ...commonArgs, plan: 'example' },
  argTypes: commonArgTypes,
  render: ({ plan, headingLevel, theme, lang }) =>
    html`<library-values
      .plan=${plans[plan]}
      heading-level=${headingLevel}
      theme=${theme}
      lang=${lang}
    ></library-values>`,
};
export default meta;

export const Values: StoryObj<CommonArgs> = {};
