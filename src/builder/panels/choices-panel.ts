import { html, nothing } from 'lit';
import { builderLanguages } from '../../locale/builder/load-builder-words.js';
import { choices } from '../config/config.js';
import { elementNames, hasOption, type Option, shownTags } from '../config/shown-elements.js';
import { languageNames } from '../language/page-language.js';
import type { Builder } from '../state.js';
import { colorFields } from './color-fields.js';
import { checkField, selectField, textField } from './fields.js';
import { partFields } from './part-fields.js';
import { sectionFields } from './section-fields.js';

const levels = ['1', '2', '3', '4', '5', '6'];

/** The values of a choice with their names. */
const named = <Name extends string>(all: readonly Name[], names: Record<Name, string>) =>
  all.map((name) => [name, names[name]] as const);

/** How the chosen element shows the plan. */
function lookFields({ words, config, choose }: Builder) {
  const { element, layout, variant, filterable, since } = config;
  const text = words.choices;
  const has = (option: Option) => hasOption(element, option);
  return html`
    ${has('layout') ? selectField({ label: text.layout, value: layout, options: named(choices.layouts, text.layouts), onChoose: (chosen) => choose({ layout: chosen }) }) : nothing}
    ${has('variant') ? selectField({ label: text.look, value: variant, options: named(choices.badgeVariants, text.looks), onChoose: (chosen) => choose({ variant: chosen }) }) : nothing}
    ${has('since') ? textField({ label: text.since, value: since, type: 'date', hint: text.sinceHint, onChoose: (chosen) => choose({ since: chosen }) }) : nothing}
    ${has('filterable') ? checkField(text.filterable, filterable, (isOn) => choose({ filterable: isOn })) : nothing}
  `;
}

/** What to show, and how. */
export function choicesPanel(builder: Builder) {
  const { words, config, choose } = builder;
  const text = words.choices;
  const languages = builderLanguages.map((tag) => [tag, languageNames[tag] ?? tag] as const);
  return html`
    <div class="choices">
      ${selectField({
        label: text.show,
        value: config.element,
        options: named(shownTags, elementNames(words)),
        onChoose: (element) => choose({ element }),
      })}
      ${partFields(builder)} ${lookFields(builder)}
      ${hasOption(config.element, 'hide') ? sectionFields(builder) : nothing}
      ${selectField({
        label: text.planLanguage,
        value: config.lang,
        options: [['', text.languageOfPage], ...languages],
        onChoose: (lang) => choose({ lang }),
      })}
      ${
        hasOption(config.element, 'level')
          ? selectField({
              label: text.headingLevel,
              value: `${config.level}`,
              options: levels.map((level) => [level, level] as const),
              onChoose: (level) => choose({ level: Number(level) }),
            })
          : nothing
      }
      ${selectField({
        label: text.colors,
        value: config.theme,
        options: named(choices.themes, text.themes),
        onChoose: (theme) => choose({ theme }),
      })}
      ${colorFields(builder)}
      ${textField({
        label: text.asOf,
        value: config.asOf,
        type: 'date',
        hint: text.asOfHint,
        onChoose: (asOf) => choose({ asOf }),
      })}
    </div>
  `;
}
