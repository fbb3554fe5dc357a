import { warn } from '../dev/warn.js';
import { loadLanguage } from '../locale/load-language.js';
import { wordsFor } from '../locale/words.js';
import { dayToDate, isDate, lastDay } from '../plan/dates.js';
import { hasFigures } from '../plan/has-figures.js';
import { planAsOf } from '../plan/plan-as-of.js';
import type { Plan } from '../plan/schema.js';
import { today } from '../plan/today.js';
import type { ViewContext } from '../views/view-context.js';

interface Reader {
  readonly language?: string | undefined;
  readonly asOf?: string | undefined;
}

/** What a view is given where there is no page; its words are loaded first. */
export async function staticContext(given: Plan, { language, asOf }: Reader): Promise<ViewContext> {
  const wanted = language || given.language;
  await loadLanguage(wanted);
  const day = asOf && isDate(asOf) ? dayToDate(lastDay(asOf)) : undefined;
  if (asOf && !day) warn(`asOf ${asOf}`, `asOf: "${asOf}": write a date as YYYY-MM-DD.`);
  const plan = day ? planAsOf(given, day) : given;
  return {
    plan,
    words: wordsFor(wanted),
    level: 2,
    day: day ?? today(),
    hasFigures: hasFigures(plan),
    pageHref: '',
    onGrown: () => {},
    onToggle: () => {},
  };
}
