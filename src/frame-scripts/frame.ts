import { reportHeight } from './report-height.js';

/** The tags that the page shows. The first is the default. */
const tags = [
  'library-goals',
  'library-goal-list',
  'library-goal',
  'library-indicator',
  'library-mission',
  'library-progress-badge',
  'library-progress-summary',
  'library-timeline',
  'library-values',
  'library-vision',
];

/** The parameters that become attributes. None of them is shown as text or as a link. */
const attributes = [
  'src',
  'lang',
  'layout',
  'goal',
  'objective',
  'group',
  'indicator',
  'variant',
  'theme',
  'heading-level',
  'as-of',
  'show',
  'hide',
  'open',
  'filterable',
];

const parameters = new URLSearchParams(location.search);
const place = document.querySelector('main')!;

function show(name: 'missing' | 'refused' | 'failed') {
  const template = document.querySelector<HTMLTemplateElement>(`template#${name}`);
  place.replaceChildren(...(template ? [document.importNode(template.content, true)] : []));
}

/** The origins that the policy written in the page lets it read feeds from. */
function readableOrigins(): readonly string[] {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '';
  const [, sources = ''] = /(?:^|;)\s*connect-src\s([^;]*)/.exec(policy) ?? [];
  const isOrigin = (source: string) => URL.canParse(source);
  return [
    location.origin,
    ...sources
      .split(/\s+/)
      .filter(isOrigin)
      .map((source) => new URL(source).origin),
  ];
}

const source = parameters.get('src')?.trim() ?? '';
const address = URL.canParse(source, location.href) ? new URL(source, location.href) : undefined;
if (!source) {
  show('missing');
} else if (!address || !readableOrigins().includes(address.origin)) {
  show('refused');
  console.error(
    `frame.html: src: "${source}" is on a server that this page may not read. Add its origin to connect-src in the page’s policy.`,
  );
} else {
  const wanted = parameters.get('tag');
  const element = document.createElement(tags.find((tag) => tag === wanted) ?? tags[0]!);
  for (const name of attributes) {
    const value = parameters.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  if (!parameters.has('heading-level')) element.setAttribute('heading-level', '1');
  document.documentElement.lang = parameters.get('lang') ?? document.documentElement.lang;
  element.addEventListener('library-load', async () => {
    await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
    const title = element.shadowRoot?.querySelector('[part~=title]')?.textContent?.trim();
    if (title) document.title = title;
  });
  element.addEventListener('library-error', () => show('failed'), { once: true });
  place.replaceChildren(element);
}
reportHeight();
