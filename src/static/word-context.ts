import { warn } from '../console/warn.js';
import { loadLanguage } from '../locale/load-language.js';
import { wordsFor } from '../locale/words.js';
import { dayOf, today } from '../plan/dates.js';
import type { Plan } from '../plan/schema.js';
import { planAsOf } from '../report/plan-as-of.js';
import { reportOf } from '../report/plan-report.js';
import type { WordContext } from '../words/word-context.js';
import { type BadgeOptions, givenText } from './options.js';

/** Loads the language, and makes everything needed to describe a plan in words. */
export async function wordContext(given: Plan, options: BadgeOptions): Promise<WordContext> {
  const language = givenText(options.language) || given.language;
  await loadLanguage(language);
  const asOf = givenText(options.asOf);
  const day = dayOf(asOf);
  if (asOf && !day) warn(`asOf ${asOf}`, `asOf: "${asOf}": write a date as YYYY-MM-DD.`);
  const plan = day ? planAsOf(given, day) : given;
  return {
    plan,
    report: reportOf(plan, day ?? today()),
    words: wordsFor(language, given.language),
  };
}
