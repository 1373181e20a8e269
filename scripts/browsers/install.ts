import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserName, locateBrowser, PATH_VARIABLE } from './locate';

const CACHE = join(homedir(), '.cache', 'puppeteer');
const KIND = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };
const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

async function downloadedBefore(name: BrowserName): Promise<string | null> {
  const found = (await getInstalledBrowsers({ cacheDir: CACHE })).find(({ browser }) => browser === KIND[name]);
  return found?.executablePath ?? null;
}

async function download(name: BrowserName): Promise<string | null> {
  const platform = detectBrowserPlatform();
  if (!platform) return null;
  try {
    const buildId = await resolveBuildId(KIND[name], platform, 'stable');
    const installed = await install({ browser: KIND[name], buildId, cacheDir: CACHE, unpack: true });
    return installed.executablePath;
  } catch (error) {
    console.log(`  no download: ${(error as Error).message.split('\n')[0]}`);
    return null;
  }
}

function installDebianPackage(name: BrowserName): string | null {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return null;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options: SpawnSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'], env: environment };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGE[name]], options);
  return locateBrowser(name);
}

/**
 * Finds a browser on this machine, or installs one: from the Debian archive where this user may, else by Puppeteer's installer.
 * @returns the path of its program
 * @throws with one sentence for the reader when there is none to be had
 */
export async function provideBrowser(name: BrowserName): Promise<string> {
  const present = locateBrowser(name) ?? (await downloadedBefore(name));
  if (present) return present;
  console.log(`No ${name} found; installing one.`);
  const installed = installDebianPackage(name) ?? (await download(name));
  if (installed) return installed;
  throw new Error(
    `No ${name} on this machine and none could be installed: install it, or name it with ${PATH_VARIABLE[name]}.`,
  );
}
