// Shows Lede at work: opens a browser on a reference page with the popup showing.
// Without a display it saves pictures of the popup and prints the article with its ledger instead.
// usage: npm start
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { provideBrowser } from './browsers/install';
import { launch } from './browsers/launch';
import { type BrowserName, locateBrowser } from './browsers/locate';
import { type Server, serve } from './browsers/serve';
import type { ColorScheme, Driver, Popup } from './browsers/types';
import { printArticle } from './print-article';

const PAGE = 'independent-kind.html';
const PICTURES = 'dist/screenshots';
const EXTENSION = resolve('dist/extension');

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function openPopup(driver: Driver, server: Server): Promise<Popup> {
  const page = await driver.open(`${server.origin}/${PAGE}`);
  const popup = await driver.clickToolbarButton(page);
  await popup.waitFor('the article', ({ document }) => document.querySelector('.article-body .block') !== null);
  await popup.waitFor('the quotes', ({ document }) => document.querySelector('.quote-button') !== null);
  return popup;
}

async function showWindow(server: Server): Promise<void> {
  const name: BrowserName = locateBrowser('chromium') || !locateBrowser('firefox') ? 'chromium' : 'firefox';
  const driver = await launch(name, {
    executablePath: await provideBrowser(name),
    extension: EXTENSION,
    headless: false,
  });
  await openPopup(driver, server);
  console.log(`${driver.version} shows ${server.origin}/${PAGE} with Lede's popup. Close the browser to end.`);
  await driver.whenClosed();
}

async function savePictures(name: BrowserName, executablePath: string, server: Server): Promise<void> {
  const driver = await launch(name, { executablePath, extension: EXTENSION, headless: true });
  try {
    for (const scheme of ['light', 'dark'] as const) await saveScheme(driver, scheme, server);
  } finally {
    await driver.close();
  }
}

async function saveScheme(driver: Driver, scheme: ColorScheme, server: Server): Promise<void> {
  await driver.setColorScheme(scheme);
  const popup = await openPopup(driver, server);
  const save = async (part: string) => {
    const file = join(PICTURES, `${driver.name}-${scheme}-${part}.png`);
    writeFileSync(file, await popup.screenshot());
    console.log(file);
  };
  await save('article');
  await popup.run(({ document }) => document.getElementById('tab-left-out')?.click());
  await popup.waitFor('the ledger', ({ document }) => document.getElementById('panel-left-out') !== null);
  await save('left-out');
}

async function showWithoutDisplay(server: Server): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  console.log('No display here: saving pictures of the popup.');
  await savePictures('chromium', await provideBrowser('chromium'), server);
  const firefox = locateBrowser('firefox');
  if (firefox) await savePictures('firefox', firefox, server);
  const output = execFileSync('node', ['dist/cli/lede.js', 'extract', join('seeds', PAGE)], { encoding: 'utf8' });
  printArticle(JSON.parse(output));
}

execFileSync('node', ['scripts/build.mjs'], { stdio: 'inherit' });
const server = await serve(['seeds']);
try {
  await (hasDisplay ? showWindow(server) : showWithoutDisplay(server));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
server.close();
