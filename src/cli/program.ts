import { Command } from 'commander';
import { badgeCommand, badgesCommand } from './commands/badge-command.js';
import { checkCommand } from './commands/check-command.js';
import { convertCommand } from './commands/convert-command.js';
import { framesCommand } from './commands/frames-command.js';
import { initCommand } from './commands/init-command.js';
import { previewCommand } from './commands/preview-command.js';
import { renderCommand } from './commands/render-command.js';
import { schemaCommand } from './commands/schema-command.js';
import { templateCommand } from './commands/template-command.js';
import { exitCodes } from './command-error.js';
import { packageVersion } from './package-files.js';
import { paintFor } from './terminal.js';

const notes = `
A file may be "-" for standard input or output, and the input an address that begins with https://.

Exit codes:
  ${exitCodes.ok}  all went well
  ${exitCodes.faultyFeed}  the feed has errors, or with --strict warnings
  ${exitCodes.trouble}  the command is misused, or a file or an address can’t be read or written`;

/** The command line: its commands and options. The work of each command is loaded when it runs. */
export function createProgram(): Command {
  const program = new Command('library-goals')
    .description('Check, convert and draw the feed of a strategic plan.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', notes)
    .showHelpAfterError('(library-goals --help lists commands and options)')
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(paintFor(process.stderr)('red', text)),
    });
  for (const command of [
    initCommand(),
    checkCommand(),
    convertCommand(),
    templateCommand(),
    previewCommand(),
    renderCommand(),
    badgeCommand(),
    badgesCommand(),
    framesCommand(),
    schemaCommand(),
  ]) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}
