import { html } from 'lit';
import { builderLanguages } from '../../locale/builder/load-builder-words.js';
import { languageNames } from '../language/page-language.js';
import type { Builder } from '../state.js';
import { selectField } from './fields.js';

/** What the page is for, and the choice of its language. */
export const introPanel = ({ words, speak }: Builder) => html`
  <header>
    <h1>${words.feed.title}</h1>
    <div class="language">
      ${selectField({
        label: words.feed.language,
        value: words.language,
        options: builderLanguages.map((tag) => [tag, languageNames[tag] ?? tag] as const),
        onChoose: speak,
      })}
    </div>
    <p>${words.feed.intro}</p>
  </header>
`;
