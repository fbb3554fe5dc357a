import { Markup, xml } from '../../static/xml.js';
import { attributesOf } from '../config/attributes.js';
import type { Config } from '../config/config.js';

/** What a snippet needs beside the choices. */
export interface SnippetFacts {
  /** The title of the plan, shown until the script has loaded. */
  readonly title: string;
  /** The hashes of the files of this version, by their names. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** A file in the editor’s folder. */
export const inFolder = ({ folder }: Config, file: string) =>
  folder && !folder.endsWith('/') ? `${folder}/${file}` : `${folder}${file}`;

const isLocal = (address: string) => /^https?:\/\/(?:localhost|127\.)/i.test(address);

/** The address of the feed on the editor’s site: its own where it has one that others can reach. */
export const feedAddress = (config: Config) =>
  /^https?:/i.test(config.src) && !isLocal(config.src) ? config.src : inFolder(config, 'plan.json');

/** The script with the chosen element, in one file to upload; that of the badge alone is smaller. */
export const scriptName = ({ element }: Config) =>
  element === 'library-progress-badge' ? 'library-progress-badge.js' : 'library-goals.all.js';

const attribute = (name: string, value: string) => xml` ${name}="${value}"`;

function scriptTag(config: Config, { integrity }: SnippetFacts): Markup {
  const name = scriptName(config);
  const hash = integrity[name];
  const checked = hash ? xml` integrity="${hash}" crossorigin="anonymous"` : '';
  return xml`<script type="module" src="${inFolder(config, name)}"${checked}></script>`;
}

/** The page’s own colour, as a rule for the element. */
const styleTag = ({ accent, element }: Config) =>
  accent ? xml`<style>${element} { --library-accent: ${accent}; }</style>\n` : '';

const isInline = ({ element }: Config) => element === 'library-progress-badge';

/** The tag with its script. All code is well-formed XML as well, for systems that ask for it. */
export function tagSnippet(config: Config, facts: SnippetFacts): string {
  const { element } = config;
  const attributes = [['src', feedAddress(config)] as const, ...attributesOf(config)].map(
    ([name, value]) => attribute(name, value),
  );
  const opened = xml`<${new Markup(element)}${attributes}>`;
  const content = isInline(config) ? xml`${facts.title}` : xml`\n  <p>${facts.title}</p>\n`;
  const preload = xml`<link rel="preload" as="fetch" href="${feedAddress(config)}" crossorigin="anonymous" />`;
  return xml`${preload}
${scriptTag(config, facts)}
${styleTag(config)}${opened}${content}</${new Markup(element)}>
`.text;
}

/** The same for editors that remove tags they don’t know. */
export function dataSnippet(config: Config, facts: SnippetFacts): string {
  const { element } = config;
  const name = isInline(config) ? 'span' : 'div';
  const attributes = [['src', feedAddress(config)] as const, ...attributesOf(config)].map(
    ([name, value]) => attribute(`data-${name}`, value),
  );
  const tag = new Markup(name);
  const mark = attribute(`data-${element}`, '');
  return xml`${scriptTag(config, facts)}
${styleTag(config)}<${tag}${mark}${attributes}>${facts.title}</${tag}>
`.text;
}

/** The name of the page that a frame shows. */
export const pageName = 'plan-page.html';

/** A page with the tag alone, to be framed. */
export const framedPage = (config: Config, facts: SnippetFacts): string =>
  xml`<!doctype html>
<html lang="${config.lang || 'en'}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${facts.title}</title>
<base target="_top" />
</head>
<body>
${new Markup(tagSnippet(config, facts))}</body>
</html>
`.text;
