import { parseArgs } from 'node:util';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { demoForms } from './demo-forms.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });

/** In development, the demo pages load the sources instead of `dist/`. */
const sources = [
  [/^\/dist\/(library-[\w-]+)\.js$/, '/src/embed/$1.ts'],
  [/^\/dist\/themes\/([\w-]+\.css)$/, '/src/themes/$1'],
];

const home = (context, next) =>
  context.path === '/' ? context.redirect('/demo/start.html') : next();

const development = {
  watch: true,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
};

function readSources(context, next) {
  for (const [file, source] of sources) context.path = context.path.replace(file, source);
  return next();
}

const { address, isOtherPort } = await serve({
  port: Number(process.env.PORT) || 8000,
  middleware: values.dev ? [home, demoForms, readSources] : [home, demoForms],
  ...(values.dev && development),
});
if (isOtherPort) console.log('The default port is in use, so another port was chosen.');
console.log(
  `Open ${address}\nFor editors: ${address}dist/builder/\nDemo pages: ${address}demo/\nPress Ctrl+C to stop.`,
);
