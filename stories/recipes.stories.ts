import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import { parsePlan } from '../src/plan/parse-plan.js';
import type { BadgeOptions } from '../src/static/options.js';
import { badgeVariants } from '../src/words/badge-subject.js';
import { badgeSvg } from '../src/static/badge-svg.js';
import { badgeText } from '../src/static/badge-facts.js';
import { day, type Story } from './every-element.js';
import { given } from './given.js';
import { ownView } from './own-view.js';
import { plans } from './sources.js';

const meta: Meta = { title: 'Recipes', tags: ['!autodocs'] };
export default meta;

const example = { plan: 'example' } as const;

export const Compose: Story = {
  render: () =>
    html`<library-plan ${given(example)}>
      <p>
        Our plan is
        <library-progress-badge variant="ring" label="under way" as-of=${day}></library-progress-badge>
        and you can hold us to it.
      </p>
      <library-progress-summary as-of=${day}></library-progress-summary>
      <p>Choose a status above to see only the goals with that status.</p>
      <library-goal-list layout="cards" heading-level="3" as-of=${day}></library-goal-list>
    </library-plan>`,
};

export const OneDepartment: Story = {
  render: () =>
    html`<library-plan ${given(example)}>
      <h2>What Access Services does for it</h2>
      <library-goal-list owner="Access Services" heading-level="3" as-of=${day}></library-goal-list>
      <p>
        It is part of
        <library-progress-badge variant="bar" as-of=${day}></library-progress-badge>
      </p>
    </library-plan>`,
};

export const Teaser: Story = {
  globals: { width: '240' },
  render: () =>
    html`<library-plan ${given(example)}>
      <library-vision></library-vision>
      <library-goal-list limit="2" heading-level="3" as-of=${day}></library-goal-list>
      <p><a href="https://example.org/">All our goals</a></p>
    </library-plan>`,
};

export const StyleOneGoal: Story = {
  render: () =>
    html`<style>
        .recipe::part(goal-2) {
          padding: 1em;
          border-inline-start: 4px solid currentColor;
          background: color-mix(in oklab, currentColor 8%, transparent);
        }
      </style>
      <library-goal-list class="recipe" limit="3" ${given({ ...example, 'as-of': day })}></library-goal-list>`,
};

export const OwnView: Story = {
  parameters: { withoutElements: true },
  render: () => ownView(plans.example, 'en'),
};

/** An image, shown when it has been created. */
const picture = async (options: BadgeOptions) => {
  const { plan } = parsePlan(plans.example);
  const svg = (await badgeSvg(plan!, options)) ?? '';
  const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return html`<img src=${src} alt=${(await badgeText(plan!, options)) ?? ''} />`;
};

const pictured: BadgeOptions[] = [
  ...['1', '2', '3', '4', '5', '6', '8'].map((goal) => ({ goal })),
  ...['zh-Hant', 'ar'].map((language) => ({ language })),
  { goal: '1', label: '' },
  ...badgeVariants.map((variant) => ({ goal: '1', variant })),
  { goal: '1', theme: 'dark' },
];

export const AsPicture: Story = {
  parameters: { withoutElements: true },
  render: () =>
    html`<style>
        .pictures {
          display: grid;
          gap: 1em;
          padding: 0;
          list-style: none;
        }
        .pictures img {
          display: block;
          max-inline-size: 100%;
        }
        .pictures code {
          overflow-wrap: anywhere;
        }
      </style>
      <ul class="pictures">
      ${pictured.map(
        (options) => html`<li>
            ${until(picture({ ...options, asOf: day }))}
            <code>badgeSvg(plan, ${JSON.stringify(options)})</code>
          </li>`,
      )}
    </ul>`,
  async play({ canvasElement }) {
    const images = canvasElement.getElementsByTagName('img');
    while (images.length < pictured.length) await new Promise((resolve) => setTimeout(resolve));
    await Promise.all(Array.from(images, (image) => image.decode()));
  },
};

/** Shows in the page how many goals were loaded. */
const tell = ({ currentTarget, detail }: CustomEvent<{ plan: { goals: readonly unknown[] } }>) => {
  const place = (currentTarget as Element).querySelector('output')!;
  place.textContent = `${detail.plan.goals.length} goals were loaded.`;
};

export const Listen: Story = {
  render: () =>
    html`<div @library-load=${tell}>
      <library-mission ${given(example)}></library-mission>
      <output></output>
    </div>`,
};
