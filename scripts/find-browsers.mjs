import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The names and paths of each engine's programs. */
const programs = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
  },
  webkit: { variable: 'WEBKIT_DRIVER', names: ['WebKitWebDriver'], places: [] },
};

export const engines = Object.keys(programs);

/** The path of a program; undefined if it isn't installed. */
export function findProgram(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);
}

/**
 * The path of an engine's program; undefined if it isn't installed. With `NO_SYSTEM_BROWSER=1`, none
 * is found, to test a machine without a browser.
 */
export function findBrowser(engine) {
  if (process.env.NO_SYSTEM_BROWSER) return undefined;
  const { variable, names, places } = programs[engine];
  return process.env[variable] ?? names.map(findProgram).find(Boolean) ?? places.find(existsSync);
}

/** The browser that the WebKit driver starts on Debian. */
export function findMiniBrowser() {
  return ['x86_64', 'aarch64']
    .map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);
}
