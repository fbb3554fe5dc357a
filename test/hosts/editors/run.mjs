// Pastes each form of docs/embedding.md into editors, saves, and looks at what a reader gets; ends with `N passed, N failed`.
//   node test/hosts/editors/run.mjs
import { join } from 'node:path';
import { installAndTest } from '../install-and-test.mjs';

installAndTest(join(import.meta.dirname, 'editors.mjs'));
