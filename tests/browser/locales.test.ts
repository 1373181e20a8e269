import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../../scripts/browsers/launch';
import { BROWSER_NAMES, locateBrowser } from '../../scripts/browsers/locate';
import type { Driver } from '../../scripts/browsers/types';
import { ARTICLES } from '../../scripts/gallery/articles';
import { handOver } from '../../scripts/gallery/hand-over';
import { SCENES } from '../../scripts/gallery/scenes';
import { misfits, missingWords } from './layout';
import { EXTENSION } from './support';

const LOCALES = readdirSync(join(EXTENSION, '_locales')).sort();
/** What is opened one after the other on one page, and the key that closes it again. */
const WALK = [
  ['left-out', null],
  ['take', 'Escape'],
  ['type', 'Escape'],
  ['help', 'Escape'],
  ['listen', 'l'],
  ['hide-too', 'Escape'],
  ['put-back', null],
] as const;
const SIZES = [
  { width: 320, height: 640 },
  { width: 800, height: 600 },
];

/** The extension with one language only, so that every browser shows that one, whatever it speaks itself. */
function speaking(locale: string): string {
  const folder = mkdtempSync(join(tmpdir(), `lede-${locale}-`));
  cpSync(EXTENSION, folder, { recursive: true, filter: (path) => !/_locales[\\/]/.test(path) });
  cpSync(join(EXTENSION, '_locales', locale), join(folder, '_locales', locale), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: locale }));
  return folder;
}

async function open(driver: Driver, path: string): Promise<Page> {
  const page = await driver.openExtensionPage(path);
  await page.setViewport(SIZES[0]!);
  await page.waitForSelector('.rail-section, [data-rail=false], .options-page');
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  return page;
}

/** Everything wrong in every size; leaves the page in the first one. */
async function troubles(page: Page, where: string): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES.toReversed()) {
    await page.setViewport(size);
    const all = [...(await misfits(page)), ...(await missingWords(page))];
    found.push(...all.map((trouble) => `${where}, ${size.width}: ${trouble}`));
  }
  return found;
}

async function walk(driver: Driver): Promise<string[]> {
  const found: string[] = [];
  const page = await open(driver, 'reader.html?article=no-image');
  for (const [scene, closingKey] of WALK) {
    await SCENES[scene]!.play!(page);
    found.push(...(await troubles(page, scene)));
    if (closingKey) await page.keyboard.press(closingKey);
  }
  await page.close();
  const options = await open(driver, 'options.html');
  for (const scene of ['options-rules', 'options-erase']) await SCENES[scene]!.play!(options);
  found.push(...(await troubles(options, 'options')));
  await options.close();
  return found;
}

describe.each(BROWSER_NAMES)('the interface, %s', (name) => {
  test.each(LOCALES)('in %s: no word missing, cut off or out of the window', async (locale) => {
    const extension = speaking(locale);
    const driver = await launch(name, { executablePath: locateBrowser(name)!, extension, headless: true });
    try {
      const desk = await driver.openExtensionPage('options.html');
      await handOver(desk, 'no-image', ARTICLES['no-image']!);
      const { lang, dir } = await desk.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return { lang, dir };
      });
      expect({ lang, dir }).toEqual({
        lang: locale.replace('_', '-'),
        dir: ['ar', 'he'].includes(locale) ? 'rtl' : 'ltr',
      });
      expect(await walk(driver)).toEqual([]);
    } finally {
      await driver.close();
      rmSync(extension, { recursive: true, force: true });
    }
  });
});
