import { html, nothing } from 'lit';
import { pickText } from '../../plan/pick-text.js';
import type { Plan, Text } from '../../plan/schema.js';
import { indicatorsFor, objectivesFor } from '../config/chosen-parts.js';
import { hasOption, type Option } from '../config/shown-elements.js';
import type { Builder } from '../state.js';
import { selectField } from './fields.js';

/** The length at which names of parts are cut, in UTF-16 units. */
const longest = 60;
/** More options than this can’t be searched by anybody, and slow down the page. */
const maxOptions = 1_000;

type Choices = readonly (readonly [value: string, name: string])[];

interface Named {
  readonly id: string;
  readonly name?: Text | undefined;
  readonly description?: Text | undefined;
}

const titleOf = ({ language }: Plan, label: string, { id, name, description }: Named) => {
  const { text } = pickText(name ?? description ?? id, language, language);
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short === label ? short : `${label}: ${short}`;
};

const optionsOf = (plan: Plan, parts: readonly Named[], chosen: string): Choices =>
  parts
    .filter(({ id }, i) => i < maxOptions || id === chosen)
    .map((part) => [part.id, titleOf(plan, part.id, part)]);

/** Which part of the plan is shown. */
export function partFields(builder: Builder) {
  const { plan, config, words, choose } = builder;
  if (!plan) return nothing;
  const text = words.choices;
  const field = (option: Option & keyof typeof config, label: string, list: () => Choices) => {
    const options = hasOption(config.element, option) ? list() : [];
    return options.length > 1
      ? selectField({
          label,
          value: `${config[option] as string}`,
          options,
          onChoose: (id) => choose({ [option]: id }),
        })
      : nothing;
  };
  const isBadge = config.element === 'library-progress-badge';
  const whole: Choices = isBadge ? [['', words.wholePlan]] : [];
  const groups = () => optionsOf(plan, plan.groups ?? [], config.group);
  const objectives = () =>
    objectivesFor(plan, config)
      .slice(0, maxOptions)
      .map(({ name, number, part }) => [name, titleOf(plan, number, part)] as const);
  return html`
    ${field('group', words.theme, () => [['', words.all], ...groups()])}
    ${config.group ? nothing : field('goal', words.goal, () => [...whole, ...optionsOf(plan, plan.goals, config.goal)])}
    ${field('objective', text.objective, () => [['', text.goalItself], ...objectives()])}
    ${field('indicator', words.indicator, () => optionsOf(plan, indicatorsFor(plan, config), config.indicator))}
  `;
}
