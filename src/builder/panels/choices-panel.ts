import { html, nothing } from 'lit';
import { lazyLanguages } from '../../locale/lazy-languages.js';
import { pickText } from '../../plan/pick-text.js';
import { choices } from '../config/config.js';
import { hasOption, type Option, shownElements, shownTags } from '../config/shown-elements.js';
import type { Builder } from '../state.js';
import { contrastText } from './contrast.js';
import { checkField, selectField, textField } from './fields.js';

const languageNames: Record<string, string> = {
  en: 'English',
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
  ja: '日本語',
  ko: '한국어',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  pt: 'Português',
  ar: 'العربية',
  he: 'עברית',
  hi: 'हिन्दी',
};
const languages = ['en', 'zh-Hant', 'zh-Hans', ...lazyLanguages.keys()];

const layoutNames = { list: 'List', cards: 'Cards', accordion: 'Accordion', table: 'Table' };
const themeNames = { auto: 'The page’s own', light: 'Light', dark: 'Dark' };
const variantNames = { pill: 'Pill', bar: 'Bar', ring: 'Ring', flat: 'Flat', compact: 'Compact' };

const named = <Name extends string>(all: readonly Name[], names: Record<Name, string>) =>
  all.map((name) => [name, names[name]] as const);

/** The goals of the plan, with the plan itself for a badge. */
function goalOptions({ plan, config }: Builder): [string, string][] {
  const { goals = [], language = 'en' } = plan ?? {};
  const first: [string, string][] =
    config.element === 'library-progress-badge' ? [['', 'The whole plan']] : [];
  return [
    ...first,
    ...goals.map(({ id, name, description }): [string, string] => {
      const { text } = pickText(name ?? description ?? id, language, language);
      return [id, `${id}: ${text.slice(0, 60)}`];
    }),
  ];
}

function sectionFields({ config, choose }: Builder) {
  const toggle = (section: (typeof choices.sections)[number], isShown: boolean) => {
    const others = config.hide.filter((one) => one !== section);
    choose({ hide: isShown ? others : [...others, section] });
  };
  return html`
    <details>
      <summary>Sections</summary>
      ${choices.sections
        .filter((section) => section !== 'top')
        .map((section) =>
          checkField(
            section.charAt(0).toUpperCase() + section.slice(1),
            !config.hide.includes(section),
            (isShown) => toggle(section, isShown),
          ),
        )}
    </details>
  `;
}

/** What to show, and how. */
export function choicesPanel(builder: Builder) {
  const { config, choose } = builder;
  const has = (option: Option) => hasOption(config.element, option);
  return html`
    <div class="choices">
      ${selectField(
        'Show',
        config.element,
        shownTags.map((tag) => [tag, shownElements[tag].name] as const),
        (element) => choose({ element }),
      )}
      ${has('goal') ? selectField('Goal', config.goal, goalOptions(builder), (goal) => choose({ goal })) : nothing}
      ${has('layout') ? selectField('Layout', config.layout, named(choices.layouts, layoutNames), (layout) => choose({ layout })) : nothing}
      ${has('variant') ? selectField('Look', config.variant, named(choices.badgeVariants, variantNames), (variant) => choose({ variant })) : nothing}
      ${has('filterable') ? checkField('Readers can search and filter the goals', config.filterable, (filterable) => choose({ filterable })) : nothing}
      ${has('hide') ? sectionFields(builder) : nothing}
      ${selectField(
        'Language',
        config.lang,
        [
          ['', 'That of the page'],
          ...languages.map((tag) => [tag, languageNames[tag] ?? tag] as const),
        ],
        (lang) => choose({ lang }),
      )}
      ${
        has('level')
          ? selectField(
              'Level of the first heading',
              `${config.level}`,
              ['1', '2', '3', '4', '5', '6'].map((level) => [level, level] as const),
              (level) => choose({ level: Number(level) }),
            )
          : nothing
      }
      ${selectField('Colors', config.theme, named(choices.themes, themeNames), (theme) => choose({ theme }))}
      ${checkField('An accent color of my own', !!config.accent, (isOn) => choose({ accent: isOn ? '#7a1f3d' : '' }))}
      ${
        config.accent
          ? textField('Accent color', config.accent, (accent) => choose({ accent }), {
              type: 'color',
              hint: contrastText(config.accent),
            })
          : nothing
      }
      ${textField('As of', config.asOf, (asOf) => choose({ asOf }), {
        type: 'date',
        hint: 'Empty: always the present state.',
      })}
    </div>
  `;
}
