import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { commonArgs, commonArgTypes, plans, type CommonArgs } from './plan-story.js';

const meta: Meta<CommonArgs> = {
  title: 'library-memberships',
  component: 'library-memberships',
  args: { ...commonArgs, plan: 'hkust' },
  argTypes: commonArgTypes,
  render: ({ plan, headingLevel, theme, lang }) =>
    html`<library-memberships
      .plan=${plans[plan]}
      heading-level=${headingLevel}
      theme=${theme}
      lang=${lang}
    ></library-memberships>`,
};
export default meta;

export const Memberships: StoryObj<CommonArgs> = {};
