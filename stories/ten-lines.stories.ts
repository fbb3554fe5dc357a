import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ownRoot } from './own-root.js';
import { commonArgs, commonArgTypes, plans, type CommonArgs } from './plan-story.js';
import { tenLines } from './ten-lines.js';

/** The same tag twice: without any CSS, and with ten lines of CSS. */
const meta: Meta<CommonArgs> = {
  title: 'Ten lines of CSS',
  args: { ...commonArgs, plan: 'example' },
  argTypes: commonArgTypes,
};
export default meta;

const own = `
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 2em;
    align-items: start;
  }
  pre {
    margin-block: 0 2em;
    font-size: 0.85em;
    white-space: pre-wrap;
  }
`;

const goals = ({ plan, headingLevel, lang, theme }: CommonArgs) => html`<library-goals
  .plan=${plans[plan]}
  heading-level=${headingLevel}
  lang=${lang}
  theme=${theme}
  as-of="2026-06-30"
  show="vision mission summary goals"
></library-goals>`;

export const BesideTheDefault: StoryObj<CommonArgs> = {
  render: (args) =>
    ownRoot(
      html`<pre>${tenLines}</pre>
        <div class="sides">${goals(args)} ${ownRoot(goals(args), tenLines)}</div>`,
      own,
    ),
};
