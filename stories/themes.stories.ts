import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { badgeVariants } from '../src/words/badge-subject.js';
import { ownRoot } from './own-root.js';
import { commonArgs, commonArgTypes, plans, type CommonArgs } from './plan-story.js';

const day = '2026-06-30';

/** The ready-made themes. Each is a single style sheet that a page links to. */
const meta: Meta<CommonArgs> = {
  title: 'Themes',
  args: { ...commonArgs, plan: 'example' },
  argTypes: commonArgTypes,
};
export default meta;

type Story = StoryObj<CommonArgs>;

const themed = (sheet: URL): Story => ({
  render: ({ plan, headingLevel, theme, lang }) =>
    ownRoot(
      html`<link rel="stylesheet" href=${sheet.href} />
      <p>
        Four badges in a sentence of the page:
        ${badgeVariants.map(
          (variant, i) => html`<library-progress-badge
              .plan=${plans.example}
              goal=${i + 1}
              variant=${variant}
              theme=${theme}
              lang=${lang}
              as-of=${day}
            ></library-progress-badge
            >${[', ', ', ', ' and ', '.'][i]}`,
        )}
      </p>
      <library-goals
        .plan=${plans[plan]}
        heading-level=${headingLevel}
        theme=${theme}
        lang=${lang}
        as-of=${day}
        filterable
      ></library-goals>
      <library-goal-list
        .plan=${plans[plan]}
        heading-level=${headingLevel}
        theme=${theme}
        lang=${lang}
        as-of=${day}
        layout="cards"
      ></library-goal-list>
      <library-indicator
        .plan=${plans.example}
        goal="1"
        theme=${theme}
        lang=${lang}
      ></library-indicator>`,
      'library-goal-list, library-indicator { margin-block-start: 2em; }',
    ),
});

export const Plain = themed(new URL('../src/themes/plain.css', import.meta.url));
export const UniversityBlue = themed(new URL('../src/themes/university-blue.css', import.meta.url));
export const UniversityBlueInTheDark: Story = { ...UniversityBlue, args: { theme: 'dark' } };
export const Warm = themed(new URL('../src/themes/warm.css', import.meta.url));
export const WarmInTheDark: Story = { ...Warm, args: { theme: 'dark' } };
export const HighContrast = themed(new URL('../src/themes/high-contrast.css', import.meta.url));
export const HighContrastInTheDark: Story = { ...HighContrast, args: { theme: 'dark' } };
export const Compact = themed(new URL('../src/themes/compact.css', import.meta.url));
export const Dark = themed(new URL('../src/themes/dark.css', import.meta.url));
