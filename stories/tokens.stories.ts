import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { statuses } from '../src/plan/status.js';
import { day } from './every-element.js';
import { ownRoot } from './own-root.js';
import { plans } from './plan-story.js';

const everyStatus = {
  version: 1,
  period: { start: '2024', end: '2028' },
  computeStatus: true,
  goals: statuses.map((status, i) => ({ name: `Goal ${i + 1}`, status, progress: 15 + i * 8 })),
};

/** One token, or a few that belong together, each set on the element. */
const meta: Meta = { title: 'Tokens' };
export default meta;

const styled = (css: string, plan: object = everyStatus, attributes = ''): StoryObj => ({
  render: () => {
    const place = ownRoot(
      html`<library-progress-summary .plan=${plan} as-of=${day}></library-progress-summary>
        <library-goal-list .plan=${plan} as-of=${day} ?filterable=${attributes === 'filterable'}></library-goal-list>`,
      `:host { ${css} }\nlibrary-goal-list { margin-block-start: 1.5em; }`,
    );
    return place;
  },
});

export const OneColorForBars = styled('--library-bar-color: var(--library-accent, currentColor);');
export const ColorsOfStatuses = styled(
  '--library-status-on-hold: #8a5fbf; --library-status-not-started: #2a9d9d; --library-status-cancelled: #b0b0b0;',
);
export const HeightOfBars = styled('--library-bar-height: 1.25em;');
export const SizeOfIcons = styled('--library-icon-size: 1.5em;');
export const Figures = styled('--library-figure-size: 1.75em; --library-figure-weight: 300;');
export const Labels = styled('--library-label-transform: uppercase;', plans.example);

export const HeightOfFields = styled('--library-field-height: 3.5em;', plans.example, 'filterable');

/** The first link of the list has the focus. */
export const FocusRing: StoryObj = {
  ...styled(
    '--library-focus-color: #d4007a; --library-focus-width: 4px; --library-focus-offset: 5px;',
    plans.example,
  ),
  play: async ({ canvasElement }) => {
    const list = canvasElement
      .querySelector('[class^=story-page] > div')
      ?.shadowRoot?.querySelector('library-goal-list');
    await list?.updateComplete;
    const link = list?.shadowRoot?.querySelector<HTMLElement>('a');
    link?.focus({ focusVisible: true } as FocusOptions);
  },
};

export const CenteredTitle: StoryObj = {
  render: () =>
    ownRoot(
      html`<library-goals .plan=${plans.example} as-of=${day} show="vision summary"></library-goals>`,
      ':host { --library-title-align: center; }',
    ),
};
