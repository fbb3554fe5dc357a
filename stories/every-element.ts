import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { StoryArgs } from './given.js';
import { sourceNames } from './sources.js';

export type Story = StoryObj<StoryArgs>;

/** The day for which all stories are shown, so that their figures don't change. */
export const day = '2026-09-30';

/** The controls that all elements' stories have in common. */
export const commonArgs: StoryArgs = {
  plan: 'example',
  lang: '',
  theme: 'auto',
  'heading-level': 2,
  'as-of': day,
  fallback: '',
};

/** A select control, with its options as the type in the table. */
export const oneOf = (options: readonly string[]) => ({
  control: 'select' as const,
  options,
  table: { type: { summary: options.map((option) => `'${option}'`).join(' | ') } },
});

export const commonArgTypes = {
  plan: {
    ...oneOf(sourceNames),
    description:
      'The plan that the story shows. On a page, it comes from `src`, the property `plan` or a `<library-plan>`.',
    table: { category: 'story' },
  },
  fallback: {
    control: 'text',
    description: 'The content inside the tag, which is shown while there is no plan.',
    table: { category: 'story' },
  },
  lang: {
    control: 'text',
    description: 'The language to display, a BCP 47 tag. If empty, the language of the page.',
    table: { category: 'attributes', type: { summary: 'string' } },
  },
  theme: oneOf(['auto', 'light', 'dark']),
  loading: oneOf(['eager', 'lazy']),
  'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  src: { control: false },
  refresh: { control: false },
} satisfies Meta<StoryArgs>['argTypes'];

/** The light-DOM children of a story's element. */
export const children = ({ fallback }: StoryArgs) =>
  fallback ? html`<p>${fallback}</p>` : nothing;

/** Reloads the feed as soon as it is loaded; the second response is an error. */
export const loadAgain = ({ plan }: StoryArgs) =>
  plan === 'stale'
    ? ({ target }: Event) => void (target as HTMLElementTagNameMap['library-plan']).reload()
    : nothing;

/** Waits until an element in the story has a state; only the test runner's time limit ends it. */
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
  args: {
    plan: 'failed',
    fallback: 'A printed copy of our plan is available at the information desk.',
  },
  play: reaches('error'),
};
export const empty: Story = { args: { plan: 'empty' } };

/** An element shows nothing if the plan has no such section. */
export const nothingToShow: Story = { ...empty, parameters: { showsNothing: true } };

export const longText: Story = { args: { plan: 'long' } };
export const inASidebar: Story = { globals: { width: '240' } };
export const longTextInASidebar: Story = { args: { plan: 'long' }, globals: { width: '240' } };
export const inChinese: Story = { globals: { language: 'zh-Hant' } };
export const rightToLeft: Story = { globals: { language: 'ar' } };
export const dark: Story = { args: { theme: 'dark' } };
export const onADarkPage: Story = { globals: { theme: 'dark-page' } };
