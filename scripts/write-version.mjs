import { readFileSync, writeFileSync } from 'node:fs';

/** Writes the package's version into the sources, because browsers can't read `package.json`. */
const file = 'src/feed/version.ts';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(file, readFileSync(file, 'utf8').replace(/'[^']*';$/m, `'${version}';`));
