// Draws the reading view from stored articles, in both browsers, every size and colour scheme, for eyes to judge.
// usage: node scripts/run.mjs scripts/gallery.ts [--out FOLDER] [--browser chromium|firefox]... [--scene NAME]... [--look NAME]... [--scheme light|dark]...
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './browsers/launch';
import { type BrowserName, locateBrowser } from './browsers/locate';
import type { ColorScheme, Driver } from './browsers/types';
import { ARTICLES } from './gallery/articles';
import { handOver } from './gallery/hand-over';
import { SCENES } from './gallery/scenes';

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
    scene: { type: 'string', multiple: true, default: Object.keys(SCENES) },
    look: { type: 'string', multiple: true, default: Object.keys(LOOKS) },
    scheme: { type: 'string', multiple: true, default: ['light', 'dark'] },
  },
});

async function draw(driver: Driver, name: string, look: Look, scheme: ColorScheme): Promise<void> {
  const { path, play } = SCENES[name]!;
  const page = await driver.openExtensionPage(path);
  await page.setViewport(LOOKS[look]);
  await page.evaluate((isTab) => {
    const { classList } = document.documentElement;
    if (classList.contains('reader') && !isTab) classList.replace('reader', 'popup');
    classList.toggle('as-page', !isTab);
  }, look === 'tab');
  await page.waitForSelector('.rail-section, [data-rail=false], .message-state, .options-page');
  if (play) await play(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${values.out}/${driver.name}-${name}-${look}-${scheme}.png` as `${string}.png` });
  await page.close();
}

mkdirSync(values.out, { recursive: true });
for (const name of values.browser as BrowserName[]) {
  const driver = await launch(name, {
    executablePath: locateBrowser(name)!,
    extension: resolve('dist/extension'),
    headless: true,
  });
  const desk = await driver.openExtensionPage('options.html');
  for (const [article, stored] of Object.entries(ARTICLES)) await handOver(desk, article, stored);
  for (const scheme of values.scheme as ColorScheme[]) {
    await driver.setColorScheme(scheme);
    for (const scene of values.scene) for (const look of values.look as Look[]) await draw(driver, scene, look, scheme);
  }
  await driver.close();
}
