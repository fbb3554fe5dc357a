import { badgeSvg } from '../../static/badge-svg.js';
import { badgeText } from '../../static/badge-text.js';
import { planHtml } from '../../static/plan-html.js';
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

/** The code for the chosen place. */
export async function outputOf(config: Config, plan: Plan, facts: SnippetFacts): Promise<Output> {
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
      const goal = (hasOption(config.element, 'goal') && config.goal) || undefined;
      const { variant } = config;
      const theme = config.theme === 'auto' ? 'light' : config.theme;
      const options = { goal, variant, language, asOf, theme };
      const alt = (await badgeText(plan, options)) ?? '';
      const svg = (await badgeSvg(plan, options)) ?? '';
      const code =
        form === 'image' ? imageSnippet(alt, 'badge.png') : markdownSnippet(alt, 'badge.svg');
      return { code, svg };
    }
  }
}
