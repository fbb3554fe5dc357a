import { html } from 'lit';
import type { BuilderWords } from '../../locale/builder/builder-words.js';
import { choices, type Config } from '../config/config.js';
import type { Builder } from '../state.js';
import { checkField } from './fields.js';

type Section = Config['hide'][number];

const sectionNames = ({ choices: text, ...words }: BuilderWords): Record<Section, string> => ({
  title: text.titleSection,
  vision: words.vision,
  memberships: words.memberships,
  mission: words.mission,
  values: words.values,
  period: text.periodSection,
  introduction: text.introductionSection,
  summary: words.summary,
  goals: words.goals,
  timeline: words.timeline,
  links: words.links,
  archive: words.archive,
  updated: text.updatedSection,
  top: words.backToTop,
});

/** Which sections of the plan are shown. */
export function sectionFields({ words, config, choose }: Builder) {
  const names = sectionNames(words);
  const toggle = (section: Section, isShown: boolean) => {
    const isHidden = (one: Section) => (one === section ? !isShown : config.hide.includes(one));
    choose({ hide: choices.sections.filter(isHidden) });
  };
  return html`
    <details>
      <summary>${words.choices.sections}</summary>
      ${choices.sections.map((section) =>
        checkField(names[section], !config.hide.includes(section), (isShown) =>
          toggle(section, isShown),
        ),
      )}
    </details>
  `;
}
