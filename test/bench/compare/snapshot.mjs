import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.mjs';

const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * The tag with the plan already drawn in it, as `library-goals render --shadow` writes it; undefined if
 * the command line has no such command or isn’t built (`npm run build:lib`).
 */
export async function snapshotOf(feed) {
  const program = join(root, bin?.['library-goals'] ?? 'none');
  if (!existsSync(program)) return undefined;
  const run = (...args) => execFileSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  if (!/^\s+render\b/m.test(run('--help'))) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'library-goals-bench-'));
  try {
    const file = join(folder, 'plan.json');
    writeFileSync(file, JSON.stringify(feed));
    return run('render', file, '--shadow');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
