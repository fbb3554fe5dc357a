import { html, nothing } from 'lit';
import type { Objective, Part } from '../../plan/schema.js';
import { objectiveLabelText } from '../../words/labels.js';
import { levelHeading, levelOf, partCount } from '../../words/level-words.js';
import { joined } from '../../words/progress-words.js';
import { linkListView } from '../link.js';
import { explanationView } from '../progress/explanation.js';
import { statusLineView } from '../progress/status-line.js';
import { deeper, type ViewContext } from '../view-context.js';
import { descriptionView, metadataView } from './description.js';
import { blockView, indicatorsAndMilestonesView } from './measures.js';
import { objectiveId, objectiveTitleView } from './goal-heading.js';
import { noteView, updatesView } from './updates.js';

/** The level of the last objectives that are shown; deeper ones are counted. */
const lastShown = 2;

/**
 * The objectives of a goal or of an objective, each with its own.
 *
 * @param ofPart what they belong to, for screen readers
 * @csspart objectives - The list of a goal’s objectives.
 */
export function objectivesView(context: ViewContext, part: Part, ofPart: string): unknown {
  const { objectives } = part;
  if (!objectives?.length) return nothing;
  const level = levelOf(context, part) + 1;
  const inner = deeper(context);
  const list = html`<ol class="objectives" part="objectives" role="list">
    ${objectives.map((objective) => objectiveView(inner, objective, ofPart))}
  </ol>`;
  return blockView(context, levelHeading(context, level), list);
}

/**
 * @csspart objective - One objective.
 */
function objectiveView(context: ViewContext, objective: Objective, ofPart: string) {
  const { latest, progress } = context.report.of(objective);
  const label = joined(context, [ofPart, objectiveLabelText(context, objective)]);
  return html`<li
    class="objective"
    part="objective"
    id=${objectiveId(context.report.placeOf(objective)!.number)}
    tabindex="-1"
  >
    ${objectiveTitleView(context, objective)} ${descriptionView(context, objective)}
    ${statusLineView(context, objective, label)}
    ${noteView(context, objective)} ${metadataView(context, objective, !!latest)}
    ${progress.rule === 'reported' ? nothing : explanationView(context, { [context.words.language]: label }, progress, objective)}
    ${updatesView(deeper(context), objective)}
    ${indicatorsAndMilestonesView(deeper(context), objective)}
    ${linkListView(context, objective.links)}
    ${
      levelOf(context, objective) < lastShown
        ? objectivesView(deeper(context), objective, label)
        : moreBelowView(context, objective)
    }
  </li>`;
}

/**
 * The number of objectives below one that are not shown; its bar says what they add up to.
 *
 * @csspart more-below - The number of objectives at levels that aren’t shown.
 */
function moreBelowView(context: ViewContext, objective: Objective) {
  const { objectives } = objective;
  if (!objectives?.length) return nothing;
  const below = countBelow(objective);
  const level = levelOf(context, objective) + 1;
  return html`<p class="facts-line" part="more-below">
    ${context.words.moreBelow(partCount(context, level, below))}
  </p>`;
}

const countBelow = ({ objectives = [] }: Part): number =>
  objectives.reduce((count, objective) => count + 1 + countBelow(objective), 0);
