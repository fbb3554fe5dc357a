import {
  compactPart,
  type FramePart,
  frameParts,
  type NamedFrame,
} from '../../frame/frame-part.js';
import { framePage } from '../../frame/frame-page.js';
import { frameTitle } from '../../frame/frame-title.js';
import { firstHeights, oembed } from '../../frame/oembed.js';
import type { Plan } from '../../plan/schema.js';
import { xml } from '../../static/xml.js';
import { attributesOf } from '../config/attributes.js';
import { hasCompletePage } from '../config/complete-page.js';
import type { Config } from '../config/config.js';
import type { Output, OutputFile } from '../state.js';
import { placeOf } from './places.js';
import { scriptFiles } from './script-files.js';
import { framedPage, inFolder, pageName, type SnippetFacts } from './snippet.js';

/** What the pages have in common. */
const lookOf = (config: Config) => ({
  language: config.lang || undefined,
  asOf: config.asOf || undefined,
  layout: config.layout,
  variant: config.variant,
  theme: config.theme === 'auto' ? ('light' as const) : config.theme,
  accent: config.accent || undefined,
});

/** The attributes of the element in a complete page that the page doesn’t set. */
function moreAttributes(config: Config): Record<string, string> {
  const given = new Map(attributesOf(config));
  const kept = ['show', 'hide', 'since'].filter((name) => given.has(name));
  const attributes = Object.fromEntries(kept.map((name) => [name, given.get(name)!]));
  return attributes['hide'] ? { ...attributes, hide: `${attributes['hide']} top` } : attributes;
}

/** What a complete page shows. */
function partOf({ element, goal, objective, group }: Config): FramePart {
  if (element === 'library-goal') return { kind: 'goal', goal };
  if (element !== 'library-progress-badge') return { kind: 'plan' };
  const given = (id: string) => id || undefined;
  return {
    kind: 'badge',
    goal: given(goal),
    objective: given(objective),
    group: given(group),
  };
}

/** The same with the name of its files. */
function namedPart(plan: Plan, part: FramePart): NamedFrame {
  const names = ['kind', 'goal', 'objective', 'group'] as const;
  const found = frameParts(plan).find((one) => names.every((name) => one[name] === part[name]));
  return { name: part.kind, ...part, ...found };
}

const fileName = ({ name }: NamedFrame, ending = 'html') => `${name}.${ending}`;

const addressIn = (config: Config, name: string) =>
  new URL(inFolder(config, encodeURIComponent(name))).href;

const oembedType = 'application/json';

/** The page, and if a place asks for oEmbed, the document and the page that it names. */
function completeFiles(config: Config, plan: Plan, frame: NamedFrame): OutputFile[] {
  const isEmbedded = !!placeOf(config.place).hasOembed;
  const look = lookOf(config);
  const url = addressIn(config, fileName(frame));
  const oembedName = fileName(frame, 'oembed.json');
  const oembedUrl = isEmbedded ? addressIn(config, oembedName) : undefined;
  const compact = compactPart(frame);
  const attributes = moreAttributes(config);
  const page = async () => (await framePage(plan, frame, { ...look, attributes, url, oembedUrl }))!;
  const compactPage = async () =>
    (await framePage(plan, compact, { ...look, wholeUrl: fileName(frame) }))!;
  const document = async () => {
    const frameUrl = addressIn(config, fileName(compact));
    const { language, asOf } = look;
    const made = await oembed(plan, compact, { language, asOf, url, frameUrl });
    return `${JSON.stringify(made, null, 2)}\n`;
  };
  const type = 'text/html';
  return [
    { name: fileName(frame), type, write: page },
    ...(isEmbedded && compact !== frame
      ? [{ name: fileName(compact), type, write: compactPage }]
      : []),
    ...(isEmbedded ? [{ name: oembedName, type: oembedType, write: document }] : []),
  ];
}

/** The page that loads the plan, and what it loads. */
const currentFiles = (config: Config, facts: SnippetFacts): OutputFile[] => [
  ...scriptFiles(config),
  { name: pageName, type: 'text/html', write: () => Promise.resolve(framedPage(config, facts)) },
];

/** An address on a site that others can load. */
const isComplete = (address: string) => /^https?:\/\//i.test(address) && URL.canParse(address);

/** The code for a frame, or the address of its page, with the files to upload. */
export async function frameOutput(
  config: Config,
  plan: Plan,
  facts: SnippetFacts,
): Promise<Output> {
  const { form, hasOembed } = placeOf(config.place);
  const part = partOf(config);
  if (hasOembed && (!hasCompletePage(config.element) || part.kind === 'badge')) {
    return { code: '', problem: 'notEmbedded' };
  }
  if (!isComplete(config.folder)) return { code: '', problem: 'folderNeeded' };
  const isCurrent = !hasOembed && (config.page === 'current' || !hasCompletePage(config.element));
  const frame = namedPart(plan, part);
  const address = addressIn(config, isCurrent ? pageName : fileName(frame));
  const { title } = (await frameTitle(plan, part, lookOf(config))) ?? facts;
  const height = isCurrent && part.kind !== 'badge' ? firstHeights.plan : firstHeights[part.kind];
  return {
    code: form === 'address' ? `${address}\n` : frameCode(address, title, height),
    files: isCurrent ? currentFiles(config, facts) : completeFiles(config, plan, frame),
  };
}

const frameCode = (address: string, title: string, height: number) =>
  xml`<iframe src="${address}" title="${title}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>\n`
    .text;
