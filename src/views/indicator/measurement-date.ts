import type { Measurement } from '../../plan/schema.js';
import { inline, timeView } from '../text.js';
import type { ViewContext } from '../view-context.js';

/** When something was measured: its label, such as "Fall 2023", otherwise its date. */
export function measurementDateView(
  context: ViewContext,
  { date, label }: Pick<Measurement, 'date' | 'label'>,
) {
  return label ? inline(context, label) : timeView(date, context.words.format.date(date));
}
