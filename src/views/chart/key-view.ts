import { html, nothing, svg } from 'lit';
import type { ViewContext } from '../view-context.js';
import type { Chart } from './chart.js';
import { diamond, levelLine } from './lines-view.js';

const samples = {
  line: svg`${levelLine('line', 50)}<circle class="dot" cx="50%" cy="50%" r="3.5" />`,
  target: svg`${levelLine('target', 50)}${diamond(50, 50)}`,
  baseline: levelLine('baseline', 50),
};

/**
 * Which line is which.
 *
 * @csspart key - The legend of a chart.
 */
export function keyView({ words }: ViewContext, { target, targets, baseline }: Chart) {
  const entry = (name: keyof typeof samples, label: string) =>
    html`<li>
      <svg class="sample" aria-hidden="true">${samples[name]}</svg>
      ${label}
    </li>`;
  return html`<ul class="key" part="key">
    ${entry('line', words.actual)}
    ${target !== undefined || targets.length ? entry('target', words.target) : nothing}
    ${baseline === undefined ? nothing : entry('baseline', words.baseline)}
  </ul>`;
}
