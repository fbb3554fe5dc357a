import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { commonArgs, commonArgTypes, plans, type CommonArgs } from './plan-story.js';

const meta: Meta<CommonArgs> = {
  title: 'library-mission',
  component: 'library-mission',
  args: { ...commonArgs, plan: 'hkust' },
  argTypes: commonArgTypes,
  render: ({ plan, headingLevel, theme, lang }) =>
    html`<library-mission
      .plan=${plans[plan]}
      heading-level=${headingLevel}
      theme=${theme}
      lang=${lang}
    ></library-mission>`,
};
export default meta;

export const Mission: StoryObj<CommonArgs> = {};
