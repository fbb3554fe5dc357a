import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, startPhp } from './programs.mjs';

const source = '/usr/share/mediawiki';
const password = 'a password for this test';

/**
 * MediaWiki, whose administrator has added the script to all pages.
 *
 * @param options `allowsHtml`: whether the configuration allows any HTML in `<html>`, as wikis that only staff edit may
 */
export async function mediawiki(folder, { classicScript, library, allowsHtml = false }) {
  const place = join(folder, allowsHtml ? 'mediawiki-html' : 'mediawiki');
  const settings = join(place, 'LocalSettings.php');
  mkdirSync(join(place, 'images'), { recursive: true });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = { ...process.env, MW_CONFIG_FILE: settings };
  const maintain = (name, args, input = '') =>
    execFileSync('php', [join(source, 'maintenance', name), ...args], {
      input,
      stdio: ['pipe', 'ignore', 'inherit'],
      env,
    });
  maintain('install.php', [
    ...['--dbtype=sqlite', `--dbpath=${place}`, `--confpath=${place}`, `--server=${address}`],
    ...['--scriptpath=', '--skins=Vector', `--pass=${password}`, 'A library', 'Admin'],
  ]);
  appendFileSync(
    settings,
    `$wgRawHtml = ${allowsHtml};\n$wgUploadDirectory = '${join(place, 'images')}';\n$wgJobRunRate = 0;\n`,
  );
  const load = `mw.loader.load( ${JSON.stringify(classicScript)} );\n`;
  maintain('edit.php', ['--user=Admin', 'MediaWiki:Common.js'], load);
  const stop = await startPhp(source, { port, env });

  return {
    version: /MW_VERSION', '([^']+)'/.exec(readFileSync(join(source, 'includes/Defines.php')))[1],
    wikitext: {
      image: `${library}/badge.svg`,
      link: `[${library}/goals/plan.html Strategic goals]`,
    },
    async signIn(page) {
      await page.goto(`${address}/index.php?title=Special:UserLogin`);
      await page.fill('#wpName1', 'Admin');
      await page.fill('#wpPassword1', password);
      await page.click('#wpLoginAttempt');
      await page.waitForURL(/Main_Page/);
    },
    async publish(page, way, title, text) {
      const place = `${address}/index.php?title=${encodeURIComponent(title)}`;
      await page.goto(`${place}&action=edit`);
      await page.fill('#wpTextbox1', allowsHtml ? `<html>${text}</html>` : text);
      await page.click('#wpSave');
      await page.waitForURL((url) => !url.search.includes('action='));
      return place;
    },
    stop,
  };
}
