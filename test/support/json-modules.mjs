import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';

const mark = '?module';

/**
 * Serves imported JSON files as modules, and fetched ones unchanged. Stories import JSON, as bundlers
 * allow.
 */
export function jsonModules(root = process.cwd()) {
  return {
    name: 'json-modules',
    resolveImport: ({ source }) => (/^\..*\.json$/.test(source) ? source + mark : undefined),
    async serve({ path, url }) {
      if (!path.endsWith('.json') || !url.endsWith(mark)) return undefined;
      const file = normalize(join(root, decodeURIComponent(path)));
      if (!file.startsWith(root + sep)) return undefined;
      return { body: `export default ${await readFile(file, 'utf8')};`, type: 'js' };
    },
  };
}
