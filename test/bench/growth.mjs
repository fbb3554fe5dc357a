// How the time of each task grows with its input, at n and at 4n: `npm run growth`, `npm run growth -- node`,
// `-- chromium` or `-- chromium sort`. Not a test, because times depend on the machine and on other programs.
// Repeat the measurement with a larger input before you rely on a single line: `GROWTH_N=2000 npm
// run growth`.
import { measureInBrowser } from './in-browser.mjs';
import { measureInNode } from './in-node.mjs';

const [only, act = ''] = process.argv.slice(2);
const over = [
  only !== 'chromium' && (await measureInNode(act)),
  only !== 'node' && (await measureInBrowser(act)),
];
console.log(
  over.some(Boolean) ? '\nSome tasks grow faster than their input.' : '\nAll tasks are linear.',
);
