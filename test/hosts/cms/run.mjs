// Installs WordPress, MediaWiki and DokuWiki, pastes each form of docs/embedding.md into them, saves, and looks at what
// a reader gets. Prints a table, and ends with `N passed, N failed`.
//   node test/hosts/cms/run.mjs
//   SHOTS=shots/cms node …     (also saves a screenshot of every page)
//   ONLY=wordpress node …      (only this system)
import { join } from 'node:path';
import { runTest } from '../install-and-test.mjs';
import { installPackages } from './debian-packages.mjs';

if (installPackages()) runTest(join(import.meta.dirname, 'cms.mjs'));
else process.exitCode = 1;
