import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { badgeVariants, type BadgeVariant } from '../src/views/badge-view.js';
import { commonArgs, commonArgTypes, plans, type CommonArgs } from './plan-story.js';

interface Args extends CommonArgs {
  goal: string;
  objective: string;
  variant: BadgeVariant;
  label: string;
  href: string;
}

const meta: Meta<Args> = {
  title: 'library-progress-badge',
  component: 'library-progress-badge',
  args: {
    ...commonArgs,
    plan: 'example',
    goal: '1',
    objective: '',
    variant: 'pill',
    label: '',
    href: '',
  },
  argTypes: { ...commonArgTypes, variant: { control: 'select', options: badgeVariants } },
  render: ({ plan, theme, lang, goal, objective, variant, label, href }) =>
    html`<p>
      We take part in
      <library-progress-badge
        .plan=${plans[plan]}
        theme=${theme}
        lang=${lang}
        goal=${goal}
        .objective=${objective || null}
        variant=${variant}
        .label=${label || null}
        .href=${href || null}
      ></library-progress-badge>
      of the library’s plan.
    </p>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Pill: Story = {};
export const Bar: Story = { args: { variant: 'bar' } };
export const Ring: Story = { args: { variant: 'ring' } };
export const Flat: Story = { args: { variant: 'flat' } };
export const Linked: Story = { args: { href: 'https://example.org/' } };
export const OfAnObjective: Story = { args: { goal: '2', objective: '2.1' } };
export const OfTheWholePlan: Story = { args: { goal: '' } };
export const OwnLabel: Story = { args: { label: 'Open access' } };

/** Nothing, the least, some, nearly all, all, and unknown: each told apart without colour. */
const figures = [0, 1, 40, 99, 100, undefined];

const figuresPlan = {
  version: 1,
  period: { start: '2024', end: '2028' },
  goals: figures.map((progress) => ({
    name: 'A goal',
    ...(progress !== undefined && { progress }),
  })),
};

const everyFigure = () =>
  badgeVariants.map(
    (variant) =>
      html`<p style="line-height: 2.2">
        ${figures.map(
          (_, i) => html`<library-progress-badge
            .plan=${figuresPlan}
            as-of="2026-06-30"
            goal=${i + 1}
            variant=${variant}
          ></library-progress-badge>
          `,
        )}
      </p>`,
  );

export const EveryFigure: Story = { render: () => html`<div lang="en">${everyFigure()}</div>` };

export const EveryFigureOnADarkPage: Story = {
  render: () =>
    html`<div lang="en" style="padding: 1em; background: #14171c; color: #e6eaf0">
      ${everyFigure()}
    </div>`,
};

export const EveryFigureRightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">${everyFigure()}</div>`,
};
