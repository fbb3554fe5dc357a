import { readFile, realpath } from 'node:fs/promises';
import { dirname, extname, join, sep } from 'node:path';

/** The extensions of images, the only files beside a feed that its page may load. */
const imageTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** Finds an image in the folder of a feed or in a folder inside it. */
export async function neighborImage(
  feed: string,
  path: string,
): Promise<{ type: string; body: Uint8Array } | undefined> {
  const type = imageTypes[extname(path).toLowerCase()];
  if (!type) return undefined;
  try {
    const folder = await realpath(dirname(feed));
    const file = await realpath(join(folder, path));
    return file.startsWith(folder + sep) ? { type, body: await readFile(file) } : undefined;
  } catch {
    return undefined;
  }
}
