import { toJsonSchema } from '@valibot/to-json-schema';
import { build } from 'esbuild';

/** The JSON Schema (draft 2020-12) of the feed, made from the schema that the code reads with. */
export async function makeSchema() {
  const { planSchema } = await load('src/plan/schema.ts');
  const schema = toJsonSchema(planSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** A TypeScript module of the sources, in Node. */
async function load(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    write: false,
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
