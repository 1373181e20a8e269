import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { ARTICLES } from '../../scripts/gallery/articles';
import { handOver } from '../../scripts/gallery/hand-over';
import { SCENES } from '../../scripts/gallery/scenes';
import { THEMES } from '../../src/shared/settings';
import { misfits } from './layout';
import { inBothBrowsers, type Stage } from './support';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[];
  passes: unknown[];
}

/**
 * Names of the rules that a page breaks, with the elements.
 * @param rules all of them when empty
 */
async function violations(page: Page, rules: string[] = []): Promise<string[]> {
  const options = rules.length > 0 ? { runOnly: rules } : {};
  const found = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
  // A single rule may have nothing to look at; all of them together always have.
  if (rules.length === 0) expect(found.passes.length).toBeGreaterThan(8);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function openScene({ driver }: Stage, name: string, size: { width: number; height: number }): Promise<Page> {
  const page = await driver.openExtensionPage(SCENES[name]!.path);
  await page.setViewport(size);
  await page.waitForSelector('.rail-section, [data-rail=false], .message-state, .options-page');
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  await SCENES[name]!.play?.(page);
  return page;
}

async function setTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((wanted) => {
    document.documentElement.dataset.theme = wanted;
  }, theme);
}

/** A narrow phone, which is also a window of 1280 px at 400 %; and the popup at 200 %. */
const SIZES = [
  { width: 320, height: 640 },
  { width: 400, height: 300 },
];
const ROOMY = { width: 1280, height: 860 };

inBothBrowsers('every state', (stage) => {
  beforeAll(async () => {
    const desk = await stage().driver.openExtensionPage('options.html');
    for (const [name, article] of Object.entries(ARTICLES)) await handOver(desk, name, article);
    await desk.close();
  });

  test.each(Object.keys(SCENES))('%s: fits a small window, and breaks no rule in any theme', async (name) => {
    const page = await openScene(stage(), name, SIZES[0]!);
    await page.evaluate(AXE);
    expect(await violations(page, ['target-size'])).toEqual([]);
    for (const size of SIZES) {
      await page.setViewport(size);
      expect({ size, misfits: await misfits(page) }).toEqual({ size, misfits: [] });
    }
    await page.setViewport(ROOMY);
    await setTheme(page, 'light');
    expect(await violations(page)).toEqual([]);
    for (const theme of THEMES) {
      await setTheme(page, theme);
      expect({ theme, violations: await violations(page, ['color-contrast']) }).toEqual({ theme, violations: [] });
    }
    await page.close();
  });
});
