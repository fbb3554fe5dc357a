import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Text } from '../../plan/schema.js';
import { on } from '../on.js';
import { inline } from '../text.js';
import type { ViewContext } from '../view-context.js';
import { chartReader } from './chart-reader.js';
import type { Chart } from './chart.js';
import { keyView } from './key-view.js';
import { levelLine, linesView } from './lines-view.js';
import { type FigureWords, readingStatusView, readingView } from './reading-view.js';
import { timesView } from './times-view.js';

export interface LineChartOptions extends FigureWords {
  /** Spoken name. */
  readonly label: string;
  readonly unit: Text | undefined;
}

/**
 * Figures over time with their target and baseline; time runs from left to right in any language.
 *
 * @csspart chart - The chart with its axes and legend.
 * @csspart plot - The drawing of the chart, without its axes and legend.
 */
export function lineChartView(context: ViewContext, chart: Chart, options: LineChartOptions) {
  const { words } = context;
  const { scale } = chart;
  return chartReader(chart, (active, listeners) => {
    const reading = active === undefined ? undefined : chart.readings[active];
    return html`<div class="chart-frame">
      ${guard([chart, words], () => keyView(context, chart))}
      <div class="chart" part="chart" dir="ltr">
        ${options.unit ? html`<p class="unit" aria-hidden="true">${inline(context, options.unit)}</p>` : nothing}
        <div class="scale" aria-hidden="true">
          ${guard([chart, words], () => scale.map((value) => html`<span>${words.format.number(value)}</span>`))}
        </div>
        <svg
          class="plot"
          part="plot"
          tabindex="0"
          role="img"
          aria-label=${options.label}
          @keydown=${on(listeners.onKeyDown)}
          @pointermove=${on(listeners.onPoint)}
          @pointerdown=${on(listeners.onPoint)}
          @pointerleave=${on(listeners.onLeave)}
          @blur=${on(listeners.onBlur)}
        >
          ${guard([chart], () => [
            scale.map((_, i) => levelLine('grid', (i / (scale.length - 1)) * 100)),
            linesView(chart),
          ])}
          ${reading ? readingView(context, reading, options) : nothing}
        </svg>
        ${guard([chart, words], () => timesView(context, chart))}
      </div>
      ${readingStatusView(context, reading, options)}
    </div>`;
  });
}
