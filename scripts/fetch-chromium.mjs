import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const version = '153.0.0';
const integrity =
  'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==';
const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
const home = join(cache, `chromium-${version}`);

/**
 * A Chromium from the npm registry, for Linux machines without a browser. It lies in a package of
 * 67 MB, is checked against the hash above, and is kept for the next run.
 *
 * The libraries and fonts that it brings along are made known to the programs that this process
 * starts. The package's own list of arguments isn't used: it turns off the same-origin policy.
 *
 * @returns {Promise<string>} the path of the program
 */
export async function fetchChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found. Install Chrome, Chromium or Firefox, or set CHROME_PATH.');
  }
  if (!existsSync(home)) await install();
  prepend('LD_LIBRARY_PATH', join(home, 'lib'));
  if (!existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_PATH ??= home;
  return join(home, 'chromium');
}

/** Unpacks in a folder of its own and moves that into place, so that a broken run leaves nothing. */
async function install() {
  console.log('No browser found: fetching Chromium from the npm registry (67 MB, once)…');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'chromium-'));
  try {
    const archive = join(work, download(work));
    if (hash(archive) !== integrity) throw new Error(`${archive} is not the file it should be.`);
    execFileSync('tar', ['-xzf', archive, '-C', work]);
    const bin = join(work, 'package/bin');
    await unpack(join(bin, 'chromium.br'), join(work, 'chromium'));
    chmodSync(join(work, 'chromium'), 0o755);
    for (const name of ['al2023', 'fonts']) {
      await unpack(join(bin, `${name}.tar.br`), join(work, `${name}.tar`));
      execFileSync('tar', ['-xf', join(work, `${name}.tar`), '-C', work, '--no-same-owner']);
      rmSync(join(work, `${name}.tar`));
    }
    writeFileSync(join(work, 'fonts.conf'), fontsConf);
    rmSync(archive);
    rmSync(join(work, 'package'), { recursive: true });
    // Of two runs at once, the first is kept.
    if (!existsSync(home)) renameSync(work, home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function download(folder) {
  const wanted = `@sparticuz/chromium@${version}`;
  const said = execFileSync('npm', ['pack', wanted, '--json', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(said)[0].filename;
}

const hash = (file) => `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;

const unpack = (from, to) =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));

function prepend(variable, folder) {
  process.env[variable] = [folder, process.env[variable]].filter(Boolean).join(delimiter);
}

const fontsConf = `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
