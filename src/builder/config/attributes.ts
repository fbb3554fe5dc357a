import { sections, sectionsOnRequest } from '../../views/plan.js';
import type { Config } from './config.js';
import { hasOption } from './shown-elements.js';

/** The sections to show if one is shown that isn’t by default, otherwise those to hide. */
function sectionAttribute({ hide }: Config): [string, string] {
  const isAsked = sectionsOnRequest.some((section) => !hide.includes(section));
  const named = isAsked
    ? sections.filter((section) => !hide.includes(section))
    : hide.filter((section) => !sectionsOnRequest.includes(section));
  return [isAsked ? 'show' : 'hide', named.join(' ')];
}

/** The attributes of the chosen element, without that of the feed; empty ones are those without a value. */
export function attributesOf(config: Config): [name: string, value: string][] {
  const { element, layout, variant, lang, theme, level, asOf } = config;
  const parts = (['group', 'goal', 'objective', 'indicator', 'since'] as const).map(
    (name): [string, string | false] => [name, hasOption(element, name) && config[name]],
  );
  const found: [string, string | false][] = [
    ['lang', lang],
    ...parts,
    ['layout', hasOption(element, 'layout') && layout !== 'list' && layout],
    ...(hasOption(element, 'hide') ? [sectionAttribute(config)] : []),
    ['variant', hasOption(element, 'variant') && variant !== 'pill' && variant],
    ['heading-level', hasOption(element, 'level') && level !== 2 && `${level}`],
    ['theme', theme !== 'auto' && theme],
    ['as-of', asOf],
  ];
  const given = found.filter((one): one is [string, string] => !!one[1]);
  return hasOption(element, 'filterable') && config.filterable
    ? [...given, ['filterable', '']]
    : given;
}
