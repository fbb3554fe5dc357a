import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { statuses } from '../src/plan/status.js';
import { commonArgs, commonArgTypes, plans, type CommonArgs } from './plan-story.js';

const day = '2026-06-30';
const period = { start: '2024', end: '2028' };

const everyStatus = {
  version: 1,
  period,
  goals: [...statuses, 'Nearly there', undefined].map((status, i) => ({
    name: status ? `A goal that is ${status}` : 'A goal of which nothing is said',
    ...(status && { status, progress: i * 9 }),
  })),
};

const meta: Meta<CommonArgs> = {
  title: 'Progress',
  args: { ...commonArgs, plan: 'example' },
  argTypes: commonArgTypes,
};
export default meta;

type Story = StoryObj<CommonArgs>;

const shown = (plan: object): Story => ({
  render: ({ headingLevel, theme, lang }) =>
    html`<library-goals
      .plan=${plan}
      heading-level=${headingLevel}
      theme=${theme}
      lang=${lang}
      as-of=${day}
      hide="title top"
    ></library-goals>`,
});

/** Search as one types, and a choice of status, owner and tag; the legend above filters as well. */
export const Filterable: Story = {
  render: ({ plan, headingLevel, theme, lang }) =>
    html`<library-goals
      .plan=${plans[plan]}
      heading-level=${headingLevel}
      theme=${theme}
      lang=${lang}
      as-of=${day}
      show="summary goals"
      filterable
    ></library-goals>`,
};

/**
 * Each status has a shape of its own, and a word. In forced colours all shapes have the colour of the
 * words; an empty bar is an outline, a full one is solid, and an unknown one is dashed.
 */
export const EveryStatus = shown(everyStatus);
export const EveryStatusInTheDark: Story = { ...EveryStatus, args: { theme: 'dark' } };
export const PeriodOver = shown({ ...everyStatus, period: { start: '2015', end: '2020' } });
export const NoGoals = shown({ version: 1, period, goals: [] });
export const CancelledAlone = shown({
  version: 1,
  period,
  goals: [
    { name: 'A bindery', status: 'cancelled' },
    { name: 'A ferry', status: 'dropped' },
  ],
});
