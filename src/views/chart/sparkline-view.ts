import { html, nothing, svg } from 'lit';
import type { Chart } from './chart.js';
import { levelLine, lonelyDots, pathOf, pathView } from './lines-view.js';

/**
 * A chart as small as a word: where its figures went, its target, and where they are now.
 *
 * @csspart sparkline - The small chart beside the name of an indicator.
 */
export function sparklineView({ runs, target }: Chart) {
  const last = runs.at(-1)!.at(-1)!;
  return html`<svg class="sparkline" part="sparkline" aria-hidden="true">
    ${target === undefined ? nothing : levelLine('target', target)}
    ${pathView('line', pathOf(runs) + lonelyDots(runs))}
    ${svg`<circle class="dot" cx="${last.x}%" cy="${last.y}%" r="2.5" />`}
  </svg>`;
}
