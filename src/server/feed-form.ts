import { planMarkdown } from '../static/plan-markdown.js';
import { planPage } from '../static/plan-html.js';
import { renderSnapshot } from '../snapshot/snapshot.js';
import { badgeForm } from './badge-form.js';
import type { Form } from './form.js';
import { frameForm } from './frame-form.js';
import { oembedForm } from './oembed-form.js';

const html = 'text/html';

const forms: Readonly<Record<string, Form>> = {
  '/plan.json': ({ text }) => ({ type: 'application/json', body: text }),
  '/plan.md': async ({ plan }, { language }) => ({
    type: 'text/markdown',
    body: await planMarkdown(plan, { language }),
  }),
  '/plan.html': async ({ plan }, { language }) => ({
    type: html,
    body: await planPage(plan, { language, markdownUrl: 'plan.md' }),
  }),
  '/snapshot.html': async ({ plan }, { language }) => ({
    type: html,
    body: await renderSnapshot(plan, { language }),
  }),
  '/oembed': oembedForm,
};

const badgePath = /^\/badge(?:\/([^/]{1,200}))?\.(svg|json)$/;
const framePath = /^\/frame\/([^/]{1,200})\.html$/;

/** The paths that a feed has, for the message about one that it doesn’t have. */
export const knownPaths = [
  ...Object.keys(forms),
  '/badge.svg',
  '/badge.json',
  '/badge/3.svg',
  '/badge/3.json',
  '/frame/plan.html',
  '/frame/plan-compact.html',
  '/frame/goal-3.html',
  '/frame/badge-goal-3.html',
];

/** The form that a path asks for, if there is one. */
export function formOf(path: string): Form | undefined {
  if (Object.hasOwn(forms, path)) return forms[path];
  const [, goal, format] = badgePath.exec(path) ?? [];
  if (format) return badgeForm(decoded(goal), format);
  const [, name] = framePath.exec(path) ?? [];
  return name ? frameForm(decoded(name)!) : undefined;
}

/** A part of a path; one that nothing has if it isn’t encoded as addresses are. */
function decoded(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part);
  } catch {
    return '\0';
  }
}
