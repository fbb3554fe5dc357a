import { chromium } from 'playwright-core';
import { fetchChromium } from '../../scripts/fetch-chromium.mjs';
import { findBrowser } from '../../scripts/find-browsers.mjs';

/**
 * Starts Chromium without background activity that would affect a measurement.
 *
 * @param more further options of the program
 */
export const launch = async (...more) =>
  chromium.launch({
    executablePath: findBrowser('chromium') ?? (await fetchChromium()),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
