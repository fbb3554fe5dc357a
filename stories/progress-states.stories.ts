import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { statuses } from '../src/plan/status.js';
import { day, type Story } from './every-element.js';

const period = { start: '2024', end: '2028' };

const everyStatus = {
  version: 1,
  period,
  computeStatus: true,
  goals: [...statuses, 'Nearly there', undefined].map((status, i) => ({
    name: status ? `A goal that is ${status}` : 'A goal without a status',
    ...(status && { status, progress: i * 9 }),
  })),
};

const meta: Meta = { title: 'Progress' };
export default meta;

const shown = (plan: object, theme = 'auto'): Story => ({
  render: () =>
    html`<library-goals .plan=${plan} theme=${theme} as-of=${day} hide="title top"></library-goals>`,
});

/**
 * Each status has its own icon and text. In forced-colors mode, all icons have the text colour. Empty
 * bars are outlined, full ones are solid, and unknown ones are dashed.
 */
export const EveryStatus = shown(everyStatus);
export const EveryStatusInTheDark = shown(everyStatus, 'dark');
export const PeriodOver = shown({ ...everyStatus, period: { start: '2015', end: '2020' } });
export const NoGoals = shown({ version: 1, period, computeStatus: true, goals: [] });
export const CancelledAlone = shown({
  version: 1,
  period,
  goals: [
    { name: 'A bindery', status: 'cancelled' },
    { name: 'A ferry', status: 'dropped' },
  ],
});

/** With `debug`, the page lists the mistakes in the feed. Everything else is shown. */
export const ProblemsShownToEditors: Story = {
  render: () =>
    html`<library-goal-list
      .plan=${{
        version: 1,
        goals: [
          { name: 'A progress over 100', progress: 140 },
          { name: 'A wrong date', updated: '31/12/2025', ownerz: [] },
        ],
      }}
      as-of=${day}
      debug
    ></library-goal-list>`,
};
