import { render } from 'lit';
import { wordsFor } from '../../src/locale/words.js';
import { hasFigures } from '../../src/plan/has-figures.js';
import type { ViewContext } from '../../src/views/view-context.js';
import { mount } from '../support/mount.js';
import { planOf } from '../support/parts.js';

/** What a view is given: a plan read from its fields, for a reader of one language. */
export function contextOf(fields: object = {}, lang = 'en', level = 2): ViewContext {
  const plan = planOf(fields);
  return {
    plan,
    words: wordsFor(lang),
    level,
    day: '2026-01-01',
    hasFigures: hasFigures(plan),
    pageHref: '',
    onGrown: () => {},
  };
}

/** A template on the page. */
export function draw(template: unknown): HTMLElement {
  const place = mount<HTMLElement>('<div></div>');
  render(template, place);
  return place;
}
