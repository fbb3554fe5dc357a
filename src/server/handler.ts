import type { Plan } from '../plan/schema.js';
import { badgeEndpoint } from '../static/badge-endpoint.js';
import { badgeSvg } from '../static/badge-svg.js';
import { planPage } from '../static/plan-html.js';
import { planMarkdown } from '../static/plan-markdown.js';
import { renderSnapshot } from '../snapshot/snapshot.js';
import { answer, type Content, refuse } from './answer.js';
import { feedSource, type ReadFeed } from './feed-source.js';
import { wantedLanguage } from './wanted-language.js';

/** The options of a handler. */
export interface HandlerOptions {
  /** The address of the feed. No other feed is ever read. */
  readonly feed: string;
  /** The path before `/plan.json` and the other paths. Default: none. */
  readonly base?: string | undefined;
  /** The time for which browsers and caches may reuse a response, in seconds. Default: 300. */
  readonly maxAge?: number | undefined;
  /** Reads the feed. Default: the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/** Answers requests for a plan in its different forms. */
export type Handler = (request: Request) => Promise<Response>;

type Form = (feed: ReadFeed, language: string | undefined) => Promise<Content> | Content;

const html = 'text/html';

const forms: Readonly<Record<string, Form>> = {
  '/plan.json': ({ text }) => ({ type: 'application/json', body: text }),
  '/plan.md': async ({ plan }, language) => ({
    type: 'text/markdown',
    body: await planMarkdown(plan, { language }),
  }),
  '/plan.html': async ({ plan }, language) => ({
    type: html,
    body: await planPage(plan, { language, markdownUrl: 'plan.md' }),
  }),
  '/snapshot.html': async ({ plan }, language) => ({
    type: html,
    body: await renderSnapshot(plan, { language }),
  }),
};

const badgePath = /^\/badge(?:\/([^/]{1,200}))?\.(svg|json)$/;

/**
 * Makes a function that serves one feed as `/plan.json`, `/plan.md`, `/plan.html`,
 * `/snapshot.html`, `/badge.svg`, `/badge.json` and, for each goal, `/badge/3.svg` and
 * `/badge/3.json`. It needs only `fetch` and `crypto`, so that it runs on servers and on edge
 * networks.
 */
export function createHandler(options: HandlerOptions): Handler {
  const { feed, base = '', maxAge = 300 } = options;
  const read = feedSource(feed, maxAge * 1000, options.fetch ?? ((...given) => fetch(...given)));
  const cacheControl = `public, max-age=${maxAge}, stale-while-revalidate=86400`;
  return async (request) => {
    const url = new URL(request.url);
    if (!/^(?:GET|HEAD)$/.test(request.method)) {
      return refuse(405, 'Only GET and HEAD are answered.', { allow: 'GET, HEAD' });
    }
    const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : '';
    const [, goal, format] = badgePath.exec(path) ?? [];
    const form = Object.hasOwn(forms, path) ? forms[path] : undefined;
    if (!form && !format) return refuse(404, `Ask for one of: ${known}.`);
    const language = wantedLanguage(url, request.headers);
    if (language === null) return refuse(400, 'lang: write a language tag such as en or zh-Hant.');
    let last: ReadFeed;
    try {
      last = await read();
    } catch {
      return refuse(502, 'The feed can’t be read at the moment.', { 'retry-after': '60' });
    }
    const content = form
      ? await form(last, language)
      : await badge(last.plan, { goal: decoded(goal), language }, format!);
    return content
      ? answer(request, content, cacheControl)
      : refuse(404, 'The plan has no such goal.');
  };
}

const known = [
  ...Object.keys(forms),
  '/badge.svg',
  '/badge.json',
  '/badge/3.svg',
  '/badge/3.json',
].join(', ');

/** The goal’s id; an id that no goal has if it isn’t encoded correctly. */
function decoded(goal: string | undefined): string | undefined {
  try {
    return goal === undefined ? undefined : decodeURIComponent(goal);
  } catch {
    return '\0';
  }
}

async function badge(
  plan: Plan,
  options: { readonly goal: string | undefined; readonly language: string | undefined },
  format: string,
): Promise<Content | undefined> {
  const { goal } = options;
  if (goal !== undefined && !plan.goals.some(({ id }) => id === goal)) return undefined;
  if (format === 'svg') {
    const body = await badgeSvg(plan, options);
    return body === undefined ? undefined : { type: 'image/svg+xml', body };
  }
  const endpoint = await badgeEndpoint(plan, options);
  return endpoint && { type: 'application/json', body: JSON.stringify(endpoint) };
}
