import { warn } from '../dev/warn.js';
import { loadLanguage } from '../locale/load-language.js';
import { wordsFor } from '../locale/words.js';
import { dayOf } from '../plan/dates.js';
import { planAsOf } from '../plan/plan-as-of.js';
import type { Plan } from '../plan/schema.js';
import { today } from '../plan/today.js';
import type { WordContext } from '../views/view-context.js';
import type { BadgeOptions } from './badge-options.js';
import { givenText } from './given-text.js';

/** What a plan is put into words with where there is no page; the words are loaded first. */
export async function wordContext(given: Plan, options: BadgeOptions): Promise<WordContext> {
  const language = givenText(options.language) || given.language;
  await loadLanguage(language);
  const asOf = givenText(options.asOf);
  const day = dayOf(asOf);
  if (asOf && !day) warn(`asOf ${asOf}`, `asOf: "${asOf}": write a date as YYYY-MM-DD.`);
  return {
    plan: day ? planAsOf(given, day) : given,
    words: wordsFor(language, given.language),
    day: day ?? today(),
  };
}
