import type { Meta } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { badgeVariants, labelSources } from '../src/words/badge-subject.js';
import * as every from './every-element.js';
import type { Story } from './every-element.js';
import { given, type StoryArgs } from './given.js';

const meta: Meta<StoryArgs> = {
  title: 'Elements/library-progress-badge',
  component: 'library-progress-badge',
  args: {
    ...every.commonArgs,
    goal: '1',
    objective: '',
    variant: 'pill',
    label: '',
    'label-from': 'label',
    href: '',
  },
  argTypes: {
    ...every.commonArgTypes,
    variant: every.oneOf(badgeVariants),
    'label-from': every.oneOf(labelSources),
  },
  render: (args) =>
    html`<p>
      We take part in
      <library-progress-badge ${given(args)} @library-load=${every.loadAgain(args)}
        >${args.fallback ? html`<span>${args.fallback}</span>` : nothing}</library-progress-badge
      >
      of the library’s plan.
    </p>`,
};
export default meta;

export const Pill: Story = {};
export const Bar: Story = { args: { variant: 'bar' } };
export const Ring: Story = { args: { variant: 'ring' } };
export const Flat: Story = { args: { variant: 'flat' } };
export const Compact: Story = { args: { variant: 'compact' } };
export const Linked: Story = { args: { href: 'https://example.org/' } };
export const LinkedCompact: Story = { args: { ...Linked.args, variant: 'compact' } };
export const OfAnObjective: Story = { args: { goal: '2', objective: '2.1' } };
export const OfTheWholePlan: Story = { args: { goal: '' } };
export const OwnLabel: Story = { args: { label: 'Open access' } };
export const NameAsLabel: Story = { args: { 'label-from': 'name' } };
/** For places that already say what the progress is about, such as table rows. */
export const HiddenLabel: Story = { args: { label: ' ' } };
export const LongBar: Story = { args: { plan: 'long', variant: 'bar' } };
export const LongRing: Story = { args: { plan: 'long', variant: 'ring' } };
export const LongFlat: Story = { args: { plan: 'long', variant: 'flat' } };
export const LongFlatInASidebar: Story = { ...every.longTextInASidebar, args: LongFlat.args! };

export const Loading: Story = { ...every.loading };
export const Stale: Story = { ...every.stale };
export const Failed: Story = { ...every.failed };
export const FailedWithFallback: Story = { ...every.failedWithFallback };
export const Empty: Story = { ...every.empty };
export const LongText: Story = { ...every.longText };
export const InASidebar: Story = { ...every.inASidebar };
export const LongTextInASidebar: Story = { ...every.longTextInASidebar };
export const InChinese: Story = { ...every.inChinese };
export const RightToLeft: Story = { ...every.rightToLeft };
export const Dark: Story = { ...every.dark };
export const OnADarkPage: Story = { ...every.onADarkPage };

/** 0%, 1%, some, 99%, 100% and unknown progress: each can be distinguished without colour. */
const figures = [0, 1, 40, 99, 100, undefined];

const figuresPlan = {
  version: 1,
  period: { start: '2024', end: '2028' },
  computeStatus: true,
  goals: figures.map((progress) => ({
    name: 'A goal',
    ...(progress !== undefined && { progress }),
  })),
};

const everyFigure = () =>
  html`${badgeVariants.map(
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
  )}`;

const goalsPlan = {
  version: 1,
  period: { start: '2024', end: '2028' },
  computeStatus: true,
  goals: [
    ['Open access to all research', 60, 'on track'],
    ['A collection that readers help to choose, in every language of the city', 25, 'at risk'],
    ['Forschungsdatenmanagementunterstützung', 10, 'off track'],
  ].map(([name, progress, status]) => ({ name, progress, status })),
};

const badgeIn = (goal: number, variant: string, label?: string, href?: string) =>
  html`<library-progress-badge
    .plan=${goalsPlan}
    as-of="2026-06-30"
    goal=${goal}
    variant=${variant}
    label-from="name"
    label=${label ?? nothing}
    href=${href ?? nothing}
  ></library-progress-badge>`;

/** Long labels wrap if there isn't enough space. */
export const InATable: Story = {
  render: () =>
    html`<table>
      ${badgeVariants.map((variant) =>
        goalsPlan.goals.map(
          (_, i) =>
            html`<tr>
              ${i ? nothing : html`<th scope="rowgroup" rowspan=${goalsPlan.goals.length}>${variant}</th>`}
              <td>${badgeIn(i + 1, variant)}</td>
            </tr>`,
        ),
      )}
    </table>`,
};

/** `label=""` in a row that has the name already; the figure is a link to the goal. */
export const BesideNames: Story = {
  render: () =>
    html`<ul style="overflow-wrap: anywhere">
      ${goalsPlan.goals.map(
        ({ name }, i) =>
          html`<li>${name}: ${badgeIn(i + 1, 'ring', '', `https://example.org/#goal-${i + 1}`)}</li>`,
      )}
    </ul>`,
};

/** `--library-badge-size` scales the whole badge. */
export const Sizes: Story = {
  render: () =>
    html`<style>
        .sizes {
          display: grid;
          justify-items: start;
          gap: 1em;
        }
        .small {
          --library-badge-size: 0.75em;
        }
        .large {
          --library-badge-size: 1.5em;
        }
      </style>
      <div class="sizes">
        ${['small', '', 'large'].map(
          (size) =>
            html`<div class=${size}>${badgeVariants.map((variant) => badgeIn(1, variant))}</div>`,
        )}
      </div>`,
};

export const EveryFigure: Story = { render: everyFigure };
export const EveryFigureOnADarkPage: Story = { ...every.onADarkPage, render: everyFigure };
export const EveryFigureRightToLeft: Story = { ...every.rightToLeft, render: everyFigure };
