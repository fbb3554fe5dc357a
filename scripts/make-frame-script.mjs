import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** Where the script inside the pages for frames is. */
export const frameScriptFile = 'src/frame/generated/height-script.ts';

/** The module with the script inside the pages for frames: it is a text there, so that no bundler changes it. */
export async function frameScriptModule() {
  const { outputFiles } = await build({
    entryPoints: ['src/frame-scripts/inline.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    write: false,
  });
  const code = outputFiles[0].text.trim().replace(/[\\`]|\$(?=\{)/g, '\\$&');
  return `// Made from src/frame-scripts/inline.ts by scripts/make-frame-script.mjs. Don’t edit.

/** The script that reports the height of a page in a frame. */
export const heightScript = \`${code}\`;
`;
}

if (import.meta.filename === process.argv[1]) {
  writeFileSync(frameScriptFile, await frameScriptModule());
}
