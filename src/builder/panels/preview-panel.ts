import { html } from 'lit';
import type { Plan } from '../../plan/schema.js';
import { attributesOf } from '../config/attributes.js';
import { choices, type Config } from '../config/config.js';
import { feedOf } from '../feed/feed-of.js';
import type { Builder } from '../state.js';
import { selectField } from './fields.js';

const widthNames = { full: 'Full width', phone: 'Phone', sidebar: 'Sidebar' };

/** The plan as the page will show it. */
export const previewPanel = ({ config, choose, plan }: Builder) => html`
  <div class="preview">
    <p class="row">
      ${selectField(
        'Preview',
        config.width,
        choices.widths.map((width) => [width, widthNames[width]] as const),
        (width) => choose({ width }),
      )}
      ${plan ? '' : 'The preview appears when a plan can be read.'}
    </p>
    <div
      class="stage ${config.width} ${config.theme}"
      role="region"
      aria-label="Preview"
      tabindex="0"
    ></div>
  </div>
`;

const changing = [
  'lang',
  'goal',
  'layout',
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

/** The chosen element, made anew only if another one is chosen. */
function elementIn(stage: Element, tag: string): PlanHost {
  const shown = stage.firstElementChild;
  if (shown?.localName === tag) return shown as PlanHost;
  const made = document.createElement(tag) as PlanHost;
  stage.replaceChildren(made);
  return made;
}

/** Shows the chosen element in the preview. */
export function showElement(stage: Element, config: Config, plan: Plan | undefined): void {
  if (plan === undefined) return stage.replaceChildren();
  const shown = elementIn(stage, config.element);
  const attributes = new Map(attributesOf(config));
  for (const name of changing) {
    const value = attributes.get(name);
    if (value === undefined) shown.removeAttribute(name);
    else shown.setAttribute(name, value);
  }
  shown.style.setProperty('--library-accent', config.accent || null);
  if (shownPlans.get(shown) === plan) return;
  shownPlans.set(shown, plan);
  shown.plan = feedOf(plan);
}
