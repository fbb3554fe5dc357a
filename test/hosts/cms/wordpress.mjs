import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDatabase } from './mariadb.mjs';
import { freePort, startPhp } from './programs.mjs';

const source = '/usr/share/wordpress';

const config = (socket, address) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('WP_HOME', '${address}');
define('WP_SITEURL', '${address}');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
require __DIR__ . '/wp-settings.php';
`;

/**
 * WordPress doesn’t load oEmbed documents from the machine it runs on, nor from unusual ports. The
 * test’s server has both, and WordPress may load nothing else.
 */
const loopback = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, parse_url($url, PHP_URL_PORT)], 10, 3);
add_filter('pre_http_request', fn($answer, $args, $url) => parse_url($url, PHP_URL_HOST) === '127.0.0.1' ? $answer : new WP_Error('offline', 'offline'), 10, 3);
`;

/** A theme with the script, for the readers’ pages that ask for it. */
const theme = (script) => `<?php
add_action('wp_footer', function () {
  if (isset($_GET['script'])) echo '<script type="module" src="${script}"></script>';
});
`;

const users = `<?php
define('WP_INSTALLING', true);
require 'wp-load.php';
require 'wp-admin/includes/upgrade.php';
wp_install('A library', 'admin', 'admin@library.example', false, '', 'admin');
$author = wp_create_user('author', 'author', 'author@library.example');
(new WP_User($author))->set_role('author');
foreach (['admin', 'author'] as $name) {
  $user = get_user_by('login', $name);
  update_user_meta($user->ID, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false], '_modified' => '2026-01-01T00:00:00.000Z']);
}
`;

const paste = async (page, text) => {
  await page.evaluate((given) => navigator.clipboard.writeText(given), text);
  await page.keyboard.press('Control+V');
};

/** WordPress remembers which of its editors a user had open. */
async function openEditor(page, isCode) {
  const code = page.locator('.editor-post-text-editor');
  if ((await code.isVisible()) === isCode) return;
  await page.keyboard.press('Control+Shift+Alt+M');
  await code.waitFor({ state: isCode ? 'visible' : 'hidden' });
}

/** A new, empty paragraph. */
async function startParagraph(page) {
  await openEditor(page, false);
  await page.getByRole('textbox', { name: 'Add title' }).click();
  await page.keyboard.press('Enter');
}

const ways = {
  async 'block “Custom HTML”'(page, text) {
    await startParagraph(page);
    await page.keyboard.type('/html');
    await page.getByRole('option', { name: 'Custom HTML' }).click();
    await page.locator('.block-library-html__edit textarea').click();
    await paste(page, text);
  },
  async 'code editor'(page, text) {
    await openEditor(page, true);
    await page.locator('.editor-post-text-editor').click();
    await paste(page, text);
    await page.keyboard.press('Tab');
  },
  async 'a paragraph'(page, text) {
    await startParagraph(page);
    await paste(page, text);
  },
  /** A paragraph becomes this block when an address with `https:` is pasted; the test’s server has none. */
  async 'block “Embed”'(page, text) {
    await startParagraph(page);
    await page.keyboard.type('/embed');
    await page.getByRole('option', { name: 'Embed', exact: true }).click();
    await page.getByRole('textbox', { name: 'Embed URL' }).fill(text);
    await page.keyboard.press('Enter');
    await page.locator('.wp-block-embed iframe').waitFor();
  },
};

/** WordPress, with a user who may write any HTML and one who may not. */
export async function wordpress(folder, { script }) {
  const site = join(folder, 'wordpress');
  cpSync(source, site, { recursive: true, dereference: true });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const database = await startDatabase(folder, 'wordpress');
  writeFileSync(join(site, 'wp-config.php'), config(database.socket, address));
  mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(join(site, 'wp-content/mu-plugins/loopback.php'), loopback);
  writeFileSync(join(site, 'wp-content/mu-plugins/theme.php'), theme(script));
  writeFileSync(join(folder, 'users.php'), users);
  execFileSync('php', ['-d', 'sendmail_path=/bin/true', join(folder, 'users.php')], {
    cwd: site,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = await startPhp(site, { port, settings: ['sendmail_path=/bin/true'] });

  async function signIn(page, user) {
    await page.goto(`${address}/wp-login.php`);
    await page.fill('#user_login', user);
    await page.fill('#user_pass', user);
    await page.click('#wp-submit');
    await page.waitForURL(/wp-admin/);
  }

  /** @returns the address of the page that readers get */
  async function publish(page, way, title, text) {
    await page.goto(`${address}/wp-admin/post-new.php?post_type=post`);
    await page.getByRole('textbox', { name: 'Add title' }).fill(title);
    await ways[way](page, text);
    const saved = page.waitForResponse(
      (response) =>
        /rest_route=(%2F|\/)wp(%2F|\/)v2(%2F|\/)posts/.test(response.url()) &&
        response.request().method() !== 'GET' &&
        response.request().postData()?.includes('publish'),
    );
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.locator('.editor-post-publish-button').last().click();
    return (await (await saved).json()).link;
  }

  return {
    version: /wp_version = '([^']+)'/.exec(
      readFileSync(join(source, 'wp-includes/version.php'), 'utf8'),
    )[1],
    signIn,
    publish,
    withScript: (reader) => `${reader}&script`,
    async stop() {
      await stop();
      await database.stop();
    },
  };
}
