import { badgeSvg } from '../../static/badge-svg.js';
import { badgeText } from '../../static/badge-facts.js';
import { planHtml } from '../../static/plan-html.js';
import { pickText } from '../../plan/pick-text.js';
import type { Plan } from '../../plan/schema.js';
import type { Config } from '../config/config.js';
import { hasOption } from '../config/shown-elements.js';
import type { Output } from '../state.js';
import { markdownSnippet } from './markdown.js';
import { placeOf } from './places.js';
import {
  dataSnippet,
  framedPage,
  frameSnippet,
  imageSnippet,
  type SnippetFacts,
  tagSnippet,
} from './snippet.js';

/** The part of the plan that a badge shows. */
const badgeParts = (config: Config) => {
  const [goal, objective, group] = (['goal', 'objective', 'group'] as const).map(
    (name) => (hasOption(config.element, name) && config[name]) || undefined,
  );
  return { goal, objective, group };
};

/** What the page shows until the script has loaded. */
const titleOf = ({ lang }: Config, { title = 'Our strategic plan', language }: Plan) =>
  pickText(title, lang || language, language).text;

/**
 * The code for the chosen place.
 *
 * @param integrity the hashes of the scripts, by their names
 */
export async function outputOf(
  config: Config,
  plan: Plan,
  integrity: SnippetFacts['integrity'],
): Promise<Output> {
  const facts = { title: titleOf(config, plan), integrity };
  const language = config.lang || undefined;
  const asOf = config.asOf || undefined;
  const { form } = placeOf(config.place);
  switch (form) {
    case 'tag':
      return { code: tagSnippet(config, facts) };
    case 'data':
      return { code: dataSnippet(config, facts) };
    case 'frame':
      return { code: frameSnippet(config, facts), page: framedPage(config, facts) };
    case 'static':
      return { code: await planHtml(plan, { language, asOf, headingLevel: config.level }) };
    case 'image':
    case 'markdown': {
      const { goal, objective, group } = badgeParts(config);
      const { variant } = config;
      const theme = config.theme === 'auto' ? 'light' : config.theme;
      const options = { goal, objective, group, variant, language, asOf, theme };
      const alt = (await badgeText(plan, options)) ?? '';
      const svg = (await badgeSvg(plan, options)) ?? '';
      const code =
        form === 'image' ? imageSnippet(alt, 'badge.png') : markdownSnippet(alt, 'badge.svg');
      return { code, svg };
    }
  }
}
