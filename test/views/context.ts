import { render } from 'lit';
import { wordsFor } from '../../src/locale/words.js';
import { reportOf } from '../../src/report/plan-report.js';
import type { ViewContext } from '../../src/views/view-context.js';
import { mount } from '../support/mount.js';
import { planOf } from '../support/parts.js';

/** The context of a view: a plan read from its fields, in one language. */
export function contextOf(fields: object = {}, lang = 'en', level = 2): ViewContext {
  const plan = planOf(fields);
  return {
    plan,
    report: reportOf(plan, '2026-01-01'),
    words: wordsFor(lang),
    level,
    pageHref: '',
    onStepDrawn: () => {},
  };
}

/** Draws a template on the page. */
export function draw(template: unknown): HTMLElement {
  const place = mount<HTMLElement>('<div></div>');
  render(template, place);
  return place;
}
