import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { commonArgs, commonArgTypes, plans, type CommonArgs } from './plan-story.js';

const meta: Meta<CommonArgs> = {
  title: 'library-vision',
  component: 'library-vision',
  args: { ...commonArgs, plan: 'hkust' },
  argTypes: commonArgTypes,
  render: ({ plan, headingLevel, theme, lang }) =>
    html`<library-vision
      .plan=${plans[plan]}
      heading-level=${headingLevel}
      theme=${theme}
      lang=${lang}
    ></library-vision>`,
};
export default meta;

export const Vision: StoryObj<CommonArgs> = {};
