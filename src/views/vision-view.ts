import { nothing } from 'lit';
import { sectionView } from './section-view.js';
import { paragraph } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * @csspart vision - The vision section.
 * @csspart statement
 */
export function visionView(context: ViewContext) {
  const { vision } = context.plan;
  return sectionView(
    context,
    'vision',
    context.words.vision,
    vision ? paragraph(context, vision, 'statement') : nothing,
  );
}
