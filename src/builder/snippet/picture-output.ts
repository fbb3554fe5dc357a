import type { Plan } from '../../plan/schema.js';
import { badgeSvg } from '../../static/badge-svg.js';
import { badgeText } from '../../static/badge-facts.js';
import type { Config } from '../config/config.js';
import { hasOption } from '../config/shown-elements.js';
import type { Output } from '../state.js';
import { markdownSnippet } from './markdown.js';
import { placeOf } from './places.js';

/** The part of the plan that a badge shows. */
const badgeParts = (config: Config) => {
  const [goal, objective, group] = (['goal', 'objective', 'group'] as const).map(
    (name) => (hasOption(config.element, name) && config[name]) || undefined,
  );
  return { goal, objective, group };
};

/** The picture of a badge, with its description alone or in Markdown. */
export async function pictureOutput(config: Config, plan: Plan): Promise<Output> {
  const options = {
    ...badgeParts(config),
    variant: config.variant,
    language: config.lang || undefined,
    asOf: config.asOf || undefined,
    theme: config.theme === 'auto' ? ('light' as const) : config.theme,
  };
  const text = (await badgeText(plan, options)) ?? '';
  const svg = (await badgeSvg(plan, options)) ?? '';
  const isMarkdown = placeOf(config.place).form === 'markdown';
  return { code: isMarkdown ? markdownSnippet(text, 'badge.svg') : `${text}\n`, svg };
}
