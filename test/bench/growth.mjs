// How each act grows with its input, at n and at 4n: `npm run growth`, `npm run growth -- node`,
// `-- chromium` or `-- chromium sort`. Not a test: times depend on the machine and what else it does.
// Measure again, and with more, before you believe a single line: `GROWTH_N=2000 npm run growth`.
import { measureInBrowser } from './in-browser.mjs';
import { measureInNode } from './in-node.mjs';

const [only, act = ''] = process.argv.slice(2);
const over = [
  only !== 'chromium' && (await measureInNode(act)),
  only !== 'node' && (await measureInBrowser(act)),
];
console.log(
  over.some(Boolean) ? '\nSome acts grow faster than their input.' : '\nEvery act is linear.',
);
