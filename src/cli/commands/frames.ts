import { join } from 'node:path';
import { compactPart, frameParts, type NamedFrame } from '../../frame/frame-part.js';
import { type FrameOptions, framePage } from '../../frame/frame-page.js';
import { type FrameAddress, framesPage, type ListedFrame } from '../../frame/frames-page.js';
import { oembed } from '../../frame/oembed.js';
import type { Plan } from '../../plan/schema.js';
import { loadSchemes, safeUrl } from '../../plan/safe-url.js';
import type { PictureTheme } from '../../static/options.js';
import type { BadgeVariant } from '../../words/badge-subject.js';
import { CommandError } from '../command-error.js';
import { dateOption, languageOption } from '../input/given-options.js';
import { readPlanFile } from '../input/read-feed.js';
import { makeFolder, writeOutput } from '../output/write-output.js';
import { counted, jsonText } from '../report/report-words.js';
import { clearProgress, showProgress } from '../terminal.js';

/** What `frames` is asked to do. */
export interface FramesOptions {
  readonly output: string;
  readonly url?: string;
  readonly layout: string;
  readonly variant: BadgeVariant;
  readonly theme: PictureTheme;
  readonly lang?: string;
  readonly asOf?: string;
}

/** Writes the pages for frames, their oEmbed documents, and a page to copy their code from. */
export async function run(source: string, options: FramesOptions): Promise<void> {
  const { output: folder, layout, variant, theme } = options;
  const given = { language: languageOption(options.lang), asOf: dateOption(options.asOf) };
  const addressOf = addresses(options.url);
  const { plan, value } = await readPlanFile(source);
  await makeFolder(folder);
  const frames = frameParts(plan);
  const listed: ListedFrame[] = [];
  for (const [i, frame] of frames.entries()) {
    showProgress(`Writing page ${i + 1} of ${frames.length} …`);
    const { name } = frame;
    const address = addressOf(frame);
    const document = address.oembedUrl && (await oembedOf(plan, frame, addressOf, given));
    if (document) await writeOutput(join(folder, `${name}.oembed.json`), jsonText(document));
    const look: FrameOptions = { ...given, layout, variant, theme };
    const page = await framePage(plan, frame, {
      ...look,
      ...address,
      wholeUrl: frame.kind === 'compact' ? 'plan.html' : undefined,
      feed: frame.kind === 'plan' ? value : undefined,
    });
    await writeOutput(join(folder, `${name}.html`), page!);
    listed.push({ ...frame, ...address });
  }
  await writeOutput(join(folder, 'index.html'), await framesPage(plan, listed, given));
  clearProgress();
  const oembedNote = options.url
    ? ''
    : '\nWithout --url, no oEmbed files were written: they need the address where the folder will be.';
  process.stderr.write(
    `${folder}: ${counted(frames.length, 'page')} written; index.html lists them.${oembedNote}\n`,
  );
}

/** What systems that ask for oEmbed get for a page: of the plan, the compact page, because many limit the height. */
const oembedOf = (
  plan: Plan,
  frame: NamedFrame,
  addressOf: (frame: NamedFrame) => FrameAddress,
  given: Pick<FrameOptions, 'language' | 'asOf'>,
) => {
  const shown = compactPart(frame);
  return oembed(plan, shown, {
    ...given,
    url: addressOf(frame).url!,
    frameUrl: addressOf(shown).url!,
  });
};

/** @throws {CommandError} where the address of the folder is none */
function addresses(given: string | undefined): (frame: NamedFrame) => FrameAddress {
  if (given === undefined) return () => ({});
  const base = URL.canParse(given) ? safeUrl(given, loadSchemes) : undefined;
  if (!base) throw new CommandError(`--url ${given}: write an address such as https://….`);
  const folder = new URL(base);
  folder.search = folder.hash = '';
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  const address = (file: string) => new URL(encodeURIComponent(file), folder).href;
  return ({ name }) => ({
    url: address(`${name}.html`),
    oembedUrl: address(`${name}.oembed.json`),
  });
}
