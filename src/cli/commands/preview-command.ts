import { Command } from 'commander';
import { lazily } from './lazily.js';
import type { PreviewOptions } from './preview.js';

export const previewCommand = () =>
  new Command('preview')
    .description('Show a feed in the browser, with its issues; the page follows each change.')
    .argument('<feed>', 'the file or address of the feed')
    .option('--port <number>', 'the port on this computer (default: 8000, or a free one)')
    .action(lazily<[string, PreviewOptions]>(() => import('./preview.js')));
