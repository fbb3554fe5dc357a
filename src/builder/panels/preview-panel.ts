import { html } from 'lit';
import type { Plan } from '../../plan/schema.js';
import { attributesOf } from '../config/attributes.js';
import { choices, type Config } from '../config/config.js';
import { feedOf } from '../feed/feed-of.js';
import type { Builder } from '../state.js';
import { luminance } from './contrast.js';
import { selectField } from './fields.js';

/** The plan as the page will show it. */
export const previewPanel = ({ words, config, choose, plan }: Builder) => html`
  <div class="preview">
    <div class="row">
      ${selectField({
        label: words.choices.previewWidth,
        value: config.width,
        options: choices.widths.map((width) => [width, words.choices.widths[width]] as const),
        onChoose: (width) => choose({ width }),
      })}
      <p>${plan ? '' : words.choices.previewLater}</p>
    </div>
    <div
      class="stage ${config.width} ${config.theme}"
      role="region"
      aria-label=${words.choices.preview}
      tabindex="0"
    ></div>
  </div>
`;

const changing = [
  'lang',
  'group',
  'goal',
  'objective',
  'indicator',
  'since',
  'layout',
  'show',
  'hide',
  'variant',
  'heading-level',
  'theme',
  'as-of',
  'filterable',
];

/** The plans that elements show. */
const shownPlans = new WeakMap<Element, Plan>();

interface PlanHost extends HTMLElement {
  plan: unknown;
}

/** The chosen element, created again only if another one is chosen. */
function elementIn(stage: Element, tag: string): PlanHost {
  const shown = stage.firstElementChild;
  if (shown?.localName === tag) return shown as PlanHost;
  const made = document.createElement(tag) as PlanHost;
  stage.replaceChildren(made);
  return made;
}

/** Gives the preview the colors of the editor’s page; without them, those of a plain one. */
function paint({ style }: HTMLElement, { background, textColor, theme }: Config) {
  style.setProperty('background', background || null);
  style.setProperty('color', textColor || null);
  // Browsers draw fields and scroll bars for a dark page as well.
  const scheme =
    background && theme === 'auto' ? (luminance(background) < 0.18 ? 'dark' : 'light') : null;
  style.setProperty('color-scheme', scheme);
}

/** Shows the chosen element in the preview. */
export function showElement(stage: HTMLElement, config: Config, plan: Plan | undefined): void {
  paint(stage, config);
  if (plan === undefined) return stage.replaceChildren();
  const shown = elementIn(stage, config.element);
  const attributes = new Map(attributesOf(config));
  for (const name of changing) {
    const value = attributes.get(name);
    if (value === undefined) shown.removeAttribute(name);
    else if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
  shown.style.setProperty('--library-accent', config.accent || null);
  if (shownPlans.get(shown) === plan) return;
  shownPlans.set(shown, plan);
  shown.plan = feedOf(plan);
}
