import { reportHeight } from './report-height.js';

// The script inside the pages for frames: `npm run docs` writes it to src/frame/generated/.
reportHeight();
