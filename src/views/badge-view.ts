import { html, nothing } from 'lit';
import { expectedProgress } from '../plan/expected-progress.js';
import type { Figure } from '../plan/progress.js';
import type { Standing } from '../plan/standing.js';
import { wholePercent } from '../plan/whole-percent.js';
import { barView } from './bar-view.js';
import { joined, percentText, progressFacts } from './progress-words.js';
import { ringView } from './ring-view.js';
import { statusIcon } from './status-icon.js';
import { statusNames, statusWords } from './status-view.js';
import type { ViewContext } from './view-context.js';

/** The looks of a badge; `flat` is that of build badges. */
export const badgeVariants = ['pill', 'bar', 'ring', 'flat'] as const;
export type BadgeVariant = (typeof badgeVariants)[number];

export interface BadgeContent {
  readonly label: string;
  readonly figure: Figure;
  /** Absent for a badge that tells progress alone. */
  readonly standing?: Partial<Standing> | undefined;
  readonly variant: BadgeVariant;
  /** Where a click leads. */
  readonly href?: string | undefined;
}

/** One progress on a line of text: label, bar or ring, figure and status. */
export function badgeView(context: ViewContext, content: BadgeContent) {
  const { variant, href, label } = content;
  const { value } = content.figure;
  const names = `badge badge-${variant}`;
  const spoken = spokenText(context, content);
  const parts = html`<span class="badge-content" aria-hidden="true"
    >${partsView(context, content)}</span
  >`;
  if (href) {
    return html`<a class=${names} part="badge" href=${href} rel="noopener" aria-label=${spoken}
      >${parts}</a
    >`;
  }
  return value === undefined
    ? html`<span class=${names} part="badge" role="img" aria-label=${spoken}>${parts}</span>`
    : html`<span
        class=${names}
        part="badge"
        role="progressbar"
        aria-label=${label}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${wholePercent(value)}
        aria-valuetext=${spoken}
        >${parts}</span
      >`;
}

/** The whole truth: "Goal 3: 40 percent, 45 percent expected by now, on track". */
function spokenText(context: ViewContext, { label, figure, standing }: BadgeContent): string {
  const [progress, ...expected] = progressFacts(context, figure, expectedOf(context));
  const status = standing?.status || standing?.word ? [statusWords(context, standing)] : [];
  return context.words.labelled(label, joined(context, [progress!, ...status, ...expected]));
}

const expectedOf = ({ plan, day }: ViewContext) => expectedProgress(plan, day);

function partsView(context: ViewContext, { label, figure, standing, variant }: BadgeContent) {
  const { value } = figure;
  const expected = expectedOf(context);
  const isTold = standing?.status || standing?.word;
  return html`<bdi class="badge-label" part="badge-label">${label}</bdi
    >${variant === 'ring' ? ringView(figure, expected) : nothing}${
      variant === 'bar'
        ? html`<span class="badge-track">${barView(figure, expected)}</span>`
        : nothing
    }<span class="badge-value ${statusNames(standing ?? {})}" part="badge-value"
      >${
        variant === 'pill' || variant === 'flat' || isTold
          ? html`<svg class="icon" viewBox="0 0 16 16">${statusIcon(standing?.status)}</svg>`
          : nothing
      }<span class="badge-figure" part="figure"
        >${value === undefined ? context.words.noMeasurements : percentText(context, value)}</span
      >${isTold ? html`<bdi>${statusWords(context, standing)}</bdi>` : nothing}</span
    >`;
}
