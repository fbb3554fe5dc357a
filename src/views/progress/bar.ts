import { html, nothing, svg } from 'lit';
import { wholePercent } from '../../report/percent.js';
import type { Progress } from '../../report/progress.js';
import { figureText, joined, progressFacts } from '../../words/progress-words.js';
import type { ViewContext } from '../view-context.js';

/**
 * A slim bar, with a tick at the expected progress; dashed if the progress is unknown. It is hidden
 * from screen readers, because the text beside it says the same.
 *
 * @csspart bar - The bar that shows progress.
 * @csspart fill - The filled part of a bar or a ring.
 * @csspart tick - The mark at the progress that was expected by now.
 */
export function barView({ value }: Progress, expected?: number) {
  const share = value === undefined ? undefined : wholePercent(value);
  return html`<svg class="bar" part="bar" aria-hidden="true">
    <rect class=${share === undefined ? 'track unknown' : 'track'} width="100%" height="100%" rx="3" />
    ${share ? svg`<rect class="fill" part="fill" width="${share}%" height="100%" rx="3" />` : nothing}
    ${
      expected === undefined || share === undefined
        ? nothing
        : svg`<rect class="tick" part="tick" x="${wholePercent(expected)}%" y="-30%" width="2" height="160%" />`
    }
  </svg>`;
}

/**
 * A bar with its percentage at the end of the line.
 *
 * @param label what the progress is of, for screen readers
 * @param expected the progress that was expected by now
 * @csspart progress - A bar and its figure.
 * @csspart figure - A percentage, or a sentence if the progress is unknown.
 */
export function progressBarView(
  context: ViewContext,
  label: string,
  progress: Progress,
  expected?: number,
) {
  const { value } = progress;
  const isKnown = value !== undefined;
  const facts = progressFacts(context, progress, expected);
  return html`<span class="progress" part="progress" title=${facts[1] ?? nothing}
    ><span
      class="progress-bar"
      role=${isKnown ? 'progressbar' : 'img'}
      aria-label=${isKnown ? label : context.words.labeled(label, context.words.noMeasurements)}
      aria-valuemin=${isKnown ? 0 : nothing}
      aria-valuemax=${isKnown ? 100 : nothing}
      aria-valuenow=${isKnown ? wholePercent(value) : nothing}
      aria-valuetext=${isKnown ? joined(context, facts) : nothing}
      >${barView(progress, expected)}</span
    ><span class="figure" part="figure" aria-hidden="true"
      >${figureText(context, progress)}</span
    ></span
  >`;
}
