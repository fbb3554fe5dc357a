// Runs the handler of the packed package, as docs/server.md shows, on the runtimes of edge networks; ends with `N passed, N failed`.
//   node test/hosts/edge/run.mjs
import { join } from 'node:path';
import { installAndTest } from '../install-and-test.mjs';

installAndTest(join(import.meta.dirname, 'runtimes.mjs'));
