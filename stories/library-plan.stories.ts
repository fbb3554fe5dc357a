import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { commonArgs, commonArgTypes, plans, type CommonArgs } from './plan-story.js';

const meta: Meta<CommonArgs> = {
  title: 'library-plan',
  component: 'library-plan',
  args: { ...commonArgs, headingLevel: 3 },
  argTypes: commonArgTypes,
  render: ({ plan, headingLevel, lang }) =>
    html`<library-plan .plan=${plans[plan]} lang=${lang}>
      <library-vision heading-level=${headingLevel}></library-vision>
      <library-goal-list heading-level=${headingLevel} layout="cards" limit="3"></library-goal-list>
    </library-plan>`,
};
export default meta;

/** One source for several elements, with whatever the page puts between them. */
export const OwnComposition: StoryObj<CommonArgs> = {};
