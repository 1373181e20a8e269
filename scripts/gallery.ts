// Draws the reading view from stored articles, in both browsers, every size and colour scheme, for eyes to judge.
// usage: node scripts/run.mjs scripts/gallery.ts [--out FOLDER] [--browser chromium|firefox]... [--article NAME]... [--look NAME]...
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './browsers/launch';
import { type BrowserName, locateBrowser } from './browsers/locate';
import type { Driver } from './browsers/types';
import { ARTICLES } from './gallery/articles';
import { handOver } from './gallery/hand-over';

const LOOKS = {
  popup: { width: 800, height: 600 },
  tab: { width: 1280, height: 860 },
  phone: { width: 360, height: 740 },
} as const;
type Look = keyof typeof LOOKS;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist/gallery' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    article: { type: 'string', multiple: true, default: Object.keys(ARTICLES) },
    look: { type: 'string', multiple: true, default: Object.keys(LOOKS) },
  },
});

async function draw(driver: Driver, name: string, look: Look): Promise<void> {
  const page = await driver.openExtensionPage(`reader.html?article=${name}`);
  await page.setViewport(LOOKS[look]);
  if (look !== 'tab') await page.evaluate(() => document.documentElement.classList.replace('reader', 'popup'));
  if (look !== 'tab') await page.evaluate(() => document.documentElement.classList.add('as-page'));
  await page.waitForSelector('.rail-section, [data-rail=false]');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${values.out}/${driver.name}-${name}-${look}-${scheme}.png` as `${string}.png` });
  await page.close();
}

let scheme: 'light' | 'dark' = 'light';
mkdirSync(values.out, { recursive: true });
for (const name of values.browser as BrowserName[]) {
  const driver = await launch(name, {
    executablePath: locateBrowser(name)!,
    extension: resolve('dist/extension'),
    headless: true,
  });
  const desk = await driver.openExtensionPage('options.html');
  for (const article of values.article) await handOver(desk, article, ARTICLES[article]!);
  for (scheme of ['light', 'dark'] as const) {
    await driver.setColorScheme(scheme);
    for (const article of values.article) for (const look of values.look as Look[]) await draw(driver, article, look);
  }
  await driver.close();
}
