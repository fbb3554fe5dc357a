import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { StoryArgs } from './given.js';
import { sourceNames } from './sources.js';

export type Story = StoryObj<StoryArgs>;

/** The day on which every story is told, so that its figures stay as they are. */
export const day = '2026-09-30';

/** What the stories of every element can be set to, beside the attributes of its own. */
export const commonArgs: StoryArgs = {
  plan: 'example',
  lang: '',
  theme: 'auto',
  'heading-level': 2,
  'as-of': day,
  fallback: '',
};

/** A control with a choice, and its names as the type in the table. */
export const oneOf = (options: readonly string[]) => ({
  control: 'select' as const,
  options,
  table: { type: { summary: options.map((option) => `'${option}'`).join(' | ') } },
});

export const commonArgTypes = {
  plan: {
    ...oneOf(sourceNames),
    description:
      'Which plan the story shows; on a page it is `src`, the property `plan` or a `<library-plan>`.',
    table: { category: 'story' },
  },
  fallback: {
    control: 'text',
    description: 'What the page puts inside the element, for as long as there is no plan.',
    table: { category: 'story' },
  },
  lang: {
    control: 'text',
    description: 'The reader’s language, BCP 47; empty for the page’s.',
    table: { category: 'attributes', type: { summary: 'string' } },
  },
  theme: oneOf(['auto', 'light', 'dark']),
  loading: oneOf(['eager', 'lazy']),
  'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  src: { control: false },
  refresh: { control: false },
} satisfies Meta<StoryArgs>['argTypes'];

/** The light-DOM children that a story asks for. */
export const children = ({ fallback }: StoryArgs) =>
  fallback ? html`<p>${fallback}</p>` : nothing;

/** Reads the feed again as soon as it is there; the second answer is a bad one. */
export const loadAgain = ({ plan }: StoryArgs) =>
  plan === 'stale'
    ? ({ target }: Event) => void (target as HTMLElementTagNameMap['library-plan']).reload()
    : nothing;

/** Waits until an element in the story is in a state; the runner’s time limit is the only clock. */
const reaches =
  (state: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const isReached = () =>
      [...canvasElement.querySelectorAll('*')].some((element) =>
        element.matches(`:state(${state})`),
      );
    while (!isReached()) await new Promise((resolve) => setTimeout(resolve));
  };

export const loading: Story = { args: { plan: 'loading' }, play: reaches('loading') };
export const stale: Story = { args: { plan: 'stale' }, play: reaches('stale') };
export const failed: Story = { args: { plan: 'failed' }, play: reaches('error') };
export const failedWithFallback: Story = {
  args: { plan: 'failed', fallback: 'Our plan is also to be had at the information desk.' },
  play: reaches('error'),
};
export const empty: Story = { args: { plan: 'empty' } };

/** An element shows nothing where the plan has no such part. */
export const nothingToShow: Story = { ...empty, parameters: { showsNothing: true } };

export const longText: Story = { args: { plan: 'long' } };
export const inASidebar: Story = { globals: { width: '240' } };
export const longTextInASidebar: Story = { args: { plan: 'long' }, globals: { width: '240' } };
export const inChinese: Story = { globals: { language: 'zh-Hant' } };
export const rightToLeft: Story = { globals: { language: 'ar' } };
export const dark: Story = { args: { theme: 'dark' } };
export const onADarkPage: Story = { globals: { theme: 'dark-page' } };
