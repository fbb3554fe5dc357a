import { Command, Option } from 'commander';
import { pictureThemes } from '../../static/options.js';
import { badgeVariants } from '../../words/badge-subject.js';
import type { FramesOptions } from './frames.js';
import { lazily } from './lazily.js';

export const framesCommand = () =>
  new Command('frames')
    .description('Write pages for frames: the plan, each goal and each badge, with oEmbed.')
    .argument('<feed>', 'the file or address of the feed')
    .requiredOption('-o, --output <folder>', 'the folder to write to')
    .option('--url <address>', 'the address where the folder will be; needed for oEmbed')
    .addOption(
      new Option('--layout <layout>', 'the layout of the plan')
        .choices(['list', 'cards', 'accordion', 'table'])
        .default('list'),
    )
    .addOption(
      new Option('--variant <look>', 'the look of the badges')
        .choices(badgeVariants)
        .default('pill'),
    )
    .addOption(
      new Option('--theme <theme>', 'the colors; auto: those of the reader’s system')
        .choices(pictureThemes)
        .default('light'),
    )
    .option('--lang <tag>', 'the language (default: that of the feed)')
    .option('--as-of <date>', 'the plan as it was known on this day, YYYY-MM-DD')
    .action(lazily<[string, FramesOptions]>(() => import('./frames.js')));
