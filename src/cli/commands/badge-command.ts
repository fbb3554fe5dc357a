import { Command, Option } from 'commander';
import { pictureThemes } from '../../static/options.js';
import { badgeVariants } from '../../words/badge-subject.js';
import type { BadgeCommandOptions } from './badge.js';
import type { BadgesOptions } from './badges.js';
import { lazily } from './lazily.js';

/** The options that all images of badges have. */
const withLook = (command: Command) =>
  command
    .addOption(new Option('--variant <look>', 'the look').choices(badgeVariants).default('pill'))
    .addOption(
      new Option('--theme <theme>', 'the colors; auto: those of the reader’s system settings')
        .choices(pictureThemes)
        .default('light'),
    )
    .option('--lang <tag>', 'the language (default: that of the feed)')
    .option('--as-of <date>', 'the progress as it was known on this day, YYYY-MM-DD');

export const badgeCommand = () =>
  withLook(
    new Command('badge')
      .description('Draw the progress of a plan, a goal or an objective as a picture.')
      .argument('<feed>', 'the file or address of the feed')
      .option('--goal <id>', 'the goal (default: the whole plan)')
      .option('--objective <id>', 'an objective of the goal, at any level; or its path, as 2.3.1')
      .option('--group <id>', 'a group of goals')
      .option('--label <text>', 'the label; empty for none')
      .addOption(
        new Option('--label-from <field>', 'what the label is made from').choices([
          'label',
          'name',
        ]),
      )
      .option('-o, --output <file>', 'the file to write: .svg, .png, or .json for shields.io', '-')
      .option('--font <file...>', 'for .png: TrueType or OpenType fonts to write with')
      .option('--scale <number>', 'for .png: how many pixels there are to a CSS pixel', '2'),
  ).action(lazily<[string, BadgeCommandOptions]>(() => import('./badge.js')));

export const badgesCommand = () =>
  withLook(
    new Command('badges')
      .description(
        'Draw a badge for the plan, each goal and each objective, and a page to copy them from.',
      )
      .argument('<feed>', 'the file or address of the feed')
      .requiredOption('-o, --output <folder>', 'the folder to write to'),
  ).action(lazily<[string, BadgesOptions]>(() => import('./badges.js')));
