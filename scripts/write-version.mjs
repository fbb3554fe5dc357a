import { readFileSync, writeFileSync } from 'node:fs';

/** Writes the package's version into the sources, which can't read `package.json` in a browser. */
const file = 'src/feed/version.ts';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(file, readFileSync(file, 'utf8').replace(/'[^']*';$/m, `'${version}';`));
