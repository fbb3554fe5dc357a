import type { Config } from './config.js';
import { hasOption } from './shown-elements.js';

/** The attributes of the chosen element, without that of the feed; empty ones are those without a value. */
export function attributesOf(config: Config): [name: string, value: string][] {
  const { element, layout, hide, filterable, goal, variant, lang, theme, level, asOf } = config;
  const found: [string, string | false][] = [
    ['lang', lang],
    ['goal', hasOption(element, 'goal') && goal],
    ['layout', hasOption(element, 'layout') && layout !== 'list' && layout],
    ['hide', hasOption(element, 'hide') && hide.join(' ')],
    ['variant', hasOption(element, 'variant') && variant !== 'pill' && variant],
    ['heading-level', hasOption(element, 'level') && level !== 2 && `${level}`],
    ['theme', theme !== 'auto' && theme],
    ['as-of', asOf],
  ];
  const given = found.filter((one): one is [string, string] => !!one[1]);
  return hasOption(element, 'filterable') && filterable ? [...given, ['filterable', '']] : given;
}
