import { html, nothing } from 'lit';
import type { Text } from '../plan/schema.js';
import { sectionView } from './section-view.js';
import { paragraph } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * One mission stands as a paragraph, several as a list.
 *
 * @csspart mission - The mission section.
 * @csspart statement - A statement of the vision or the mission.
 */
export function missionView(context: ViewContext) {
  const { mission = [] } = context.plan;
  const statement = (text: Text) => paragraph(context, text, 'statement');
  const content =
    mission.length > 1
      ? html`<ul class="statements">
          ${mission.map((text) => html`<li>${statement(text)}</li>`)}
        </ul>`
      : mission.map(statement);
  return sectionView(context, 'mission', context.words.mission, mission.length ? content : nothing);
}
