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
 * Gets Chromium from the npm registry, for Linux machines without a browser. The package of 67 MB is
 * checked against the hash above and kept for the next run.
 *
 * `playwright-core install` isn't used, because it downloads from other servers than the npm registry,
 * which may be the only one that a network allows.
 *
 * Sets environment variables so that programs started by this process find its libraries and fonts.
 * Doesn't use the package's own list of arguments, because it turns off the same-origin policy.
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

/** Unpacks into a temporary folder and then moves it, so that an interrupted run leaves nothing behind. */
async function install() {
  console.log('No browser found. Downloading Chromium from the npm registry (67 MB, only once)…');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'chromium-'));
  try {
    const archive = join(work, download(work));
    if (hash(archive) !== integrity) throw new Error(`${archive} doesn’t have the expected hash.`);
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
    // If two runs finish at the same time, the first one is kept.
    if (!existsSync(home)) renameSync(work, home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function download(folder) {
  const wanted = `@sparticuz/chromium@${version}`;
  const output = execFileSync('npm', ['pack', wanted, '--json', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output)[0].filename;
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
