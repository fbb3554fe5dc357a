import { join } from 'node:path';
import { badgeEndpoint } from '../../static/badge-endpoint.js';
import { badgeSvg } from '../../static/badge-svg.js';
import { badgeText } from '../../static/badge-facts.js';
import { readPlanFile } from '../input/read-feed.js';
import { makeFolder, writeOutput } from '../output/write-output.js';
import { badgeNames } from '../../static/badge-names.js';
import { type ListedBadge, badgesPage } from '../picture/badges-page.js';
import { counted, jsonText } from '../report/report-words.js';
import { clearProgress, showProgress } from '../terminal.js';
import { lookOf, type LookOptions } from './badge.js';

/** The options of `badges`. */
export interface BadgesOptions extends LookOptions {
  readonly output: string;
}

/** Draws all badges of a plan, and a page to copy them from. */
export async function run(source: string, options: BadgesOptions): Promise<void> {
  const { output: folder } = options;
  const look = lookOf(options);
  const { plan } = await readPlanFile(source);
  await makeFolder(folder);
  const names = badgeNames(plan);
  const listed: ListedBadge[] = [];
  for (const [i, { name, ...part }] of names.entries()) {
    showProgress(`Drawing badge ${i + 1} of ${names.length} …`);
    const given = { ...look, ...part };
    await writeOutput(join(folder, `${name}.svg`), (await badgeSvg(plan, given))!);
    await writeOutput(join(folder, `${name}.json`), jsonText(await badgeEndpoint(plan, given)));
    listed.push({ file: `${name}.svg`, text: (await badgeText(plan, given))! });
  }
  await writeOutput(join(folder, 'index.html'), badgesPage(listed, options.theme));
  clearProgress();
  process.stderr.write(
    `${folder}: ${counted(names.length, 'badge')} drawn; index.html lists them.\n`,
  );
}
