import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs that each engine may be installed as. */
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

/** Where a program lies, by its name; undefined where it isn't installed. */
export function findProgram(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);
}

/**
 * Where an engine is installed; undefined where it isn't. `NO_SYSTEM_BROWSER=1` makes it as if none
 * were, to try how a machine without a browser fares.
 */
export function findBrowser(engine) {
  if (process.env.NO_SYSTEM_BROWSER) return undefined;
  const { variable, names, places } = programs[engine];
  return process.env[variable] ?? names.map(findProgram).find(Boolean) ?? places.find(existsSync);
}

/** The browser that WebKit's driver starts on Debian. */
export function findMiniBrowser() {
  return ['x86_64', 'aarch64']
    .map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);
}
