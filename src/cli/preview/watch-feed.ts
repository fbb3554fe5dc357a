import { unwatchFile, watchFile } from 'node:fs';

/** In milliseconds. */
const interval = 250;

/**
 * Watches a file. Programs may replace it, or remove it and write it again. It may be on a network
 * drive, for which systems report no changes.
 *
 * @returns a function that stops watching
 */
export function watchFeed(path: string, onChange: () => void): () => void {
  const compare = (now: { mtimeMs: number; size: number }, before: typeof now) => {
    if (now.mtimeMs !== before.mtimeMs || now.size !== before.size) onChange();
  };
  watchFile(path, { interval }, compare);
  return () => unwatchFile(path, compare);
}
