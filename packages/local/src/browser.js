// Finds a Chromium for the browser stories: the one named, one that is installed, or the one that came with npm.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { unpackShippedBrowser } from './shipped-browser.js';
import { Refusal } from './refusal.js';

const quiet = ['--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];

/**
 * @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} FoundBrowser
 * @param {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, arch?: string }} [options]
 * @returns {Promise<FoundBrowser>}
 */
export async function findBrowser({ env = process.env, platform = process.platform, arch = process.arch } = {}) {
  const installed = namedBrowser(env) ?? playwrightBrowser(env, platform) ?? systemBrowser(env, platform);
  const found = installed ? { executablePath: installed, env: {} } : await unpackShippedBrowser({ platform, arch });
  if (!found) {
    throw new Refusal(
      `The browser stories need a Chromium, and this machine (${platform} ${arch}) has none: install Chrome, Chromium or Edge, or name one in E2E_BROWSER.`,
    );
  }
  return { ...found, args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet };
}

/** A name that leads nowhere is told, and never quietly replaced by another browser. */
function namedBrowser({ E2E_BROWSER }) {
  if (!E2E_BROWSER) return undefined;
  if (!isProgram(E2E_BROWSER)) throw new Refusal(`E2E_BROWSER names ${E2E_BROWSER}, which is no program: give the path of a Chromium, Chrome or Edge, or leave it out.`);
  return E2E_BROWSER;
}

const playwrightHomes = { linux: ['.cache', 'ms-playwright'], darwin: ['Library', 'Caches', 'ms-playwright'], win32: ['AppData', 'Local', 'ms-playwright'] };
const playwrightPrograms = [
  ['chrome-linux', 'chrome'],
  ['chrome-linux64', 'chrome'],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ['chrome-win', 'chrome.exe'],
  ['chrome-win64', 'chrome.exe'],
];

/** The newest that Playwright itself once fetched here. */
function playwrightBrowser({ PLAYWRIGHT_BROWSERS_PATH }, platform) {
  const home = PLAYWRIGHT_BROWSERS_PATH || join(homedir(), ...(playwrightHomes[platform] ?? playwrightHomes.linux));
  if (!existsSync(home)) return undefined;
  const versions = readdirSync(home)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((one, other) => Number(other.slice(9)) - Number(one.slice(9)));
  return versions.flatMap((version) => playwrightPrograms.map((parts) => join(home, version, ...parts))).find(isProgram);
}

const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge', 'microsoft-edge-stable'];
const macPrograms = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];
const windowsPrograms = [['Google', 'Chrome', 'Application', 'chrome.exe'], ['Chromium', 'Application', 'chrome.exe'], ['Microsoft', 'Edge', 'Application', 'msedge.exe']];

function systemBrowser(env, platform) {
  return systemPlaces(env, platform).find(isProgram);
}

function systemPlaces(env, platform) {
  if (platform === 'darwin') return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => macPrograms.map((name) => join(folder, name)));
  if (platform === 'win32') {
    const homes = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return homes.flatMap((home) => windowsPrograms.map((parts) => join(home, ...parts)));
  }
  return systemNames.flatMap((name) => (env.PATH ?? '').split(delimiter).filter(Boolean).map((folder) => join(folder, name)));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
