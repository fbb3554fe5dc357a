import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import languages from '../lit-localize.json';
import { addLanguage } from '../src/locale/words.js';
import { plans } from './plan-story.js';
import { pseudoMessages } from './pseudo-messages.js';

/** ICU's name for accented English. */
const pseudo = 'en-XA';
addLanguage(pseudo, pseudoMessages);

const day = '2026-06-30';

const meta: Meta = { title: 'Languages' };
export default meta;

type Story = StoryObj;

const column = (lang: string) =>
  html`<section lang=${lang} style="flex: 1 1 20rem; min-width: 0">
    <library-goals .plan=${plans.example} as-of=${day} hide="top archive" layout="accordion">
    </library-goals>
  </section>`;

/** One plan in four languages on one page. If the feed lacks a language, its English text is shown and marked as English. */
export const SideBySide: Story = {
  render: () =>
    html`<div style="display: flex; flex-wrap: wrap; gap: 3rem">
      ${['en', 'zh-Hant', 'zh-Hans', 'ar'].map(column)}
    </div>`,
};

const shipped = [languages.sourceLocale, ...languages.targetLocales];

/** The same badge in every language of the interface. */
export const EveryLanguage: Story = {
  render: () =>
    html`<dl>
      ${shipped.map(
        (lang) =>
          html`<dt>${lang}</dt>
            <dd lang=${lang} style="margin: 0 0 1.25rem">
              <library-progress-badge .plan=${plans.example} as-of=${day} variant="bar">
              </library-progress-badge>
              <library-progress-badge .plan=${plans.example} as-of=${day} goal="2">
              </library-progress-badge>
            </dd>`,
      )}
    </dl>`,
};

/** A plan that is only in Chinese on an English page: its texts are marked, so that screen readers use the right voice. */
export const ForeignFeed: Story = {
  render: () =>
    html`<library-goals
      lang="en"
      .plan=${{
        version: 1,
        language: 'zh-Hant',
        title: '圖書館願景、使命及目標',
        vision: '啟迪思維，連繫知識。',
        mission: ['支援教學與研究', '保存文化遺產'],
        goals: [{ name: '開放學術', description: '讓研究成果可供 Open Access 自由閱讀。' }],
      }}
    ></library-goals>`,
};

/** A pseudo-language that is 40% longer than English, in a narrow column: nothing may be cut off. */
export const LongWords: Story = {
  render: () =>
    html`<div lang=${pseudo} style="width: 240px">
      <library-goals .plan=${plans.example} as-of=${day} filterable></library-goals>
      <library-goals .plan=${plans.example} as-of=${day} show="goals" layout="table">
      </library-goals>
      <p>
        ${['pill', 'bar', 'ring', 'flat'].map(
          (variant) =>
            html`<library-progress-badge
              .plan=${plans.example}
              as-of=${day}
              variant=${variant}
            ></library-progress-badge> `,
        )}
      </p>
    </div>`,
};
