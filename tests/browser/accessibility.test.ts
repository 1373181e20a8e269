import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { inBothBrowsers, type Stage } from './support';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
  passes: unknown[];
}

/** The popup's own page in a tab of the popup's size, on a page that a click on the button has opened to the extension. */
async function popupInTab({ driver, showArticle }: Stage, path: string): Promise<Page> {
  const { popup } = await showArticle(path);
  const tabId = await popup.run(async (window) => {
    const { browser, chrome } = window as unknown as Record<
      'browser' | 'chrome',
      typeof import('webextension-polyfill')
    >;
    const [tab] = await (browser ?? chrome).tabs.query({ active: true, currentWindow: true });
    return tab?.id;
  });
  const page = await driver.openExtensionPage(`popup.html?tabId=${tabId}`);
  await page.setViewport({ width: 800, height: 600 });
  await page.waitForSelector('.article-body .block');
  await page.waitForSelector('.quote-button');
  return page;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = (await page.evaluate('axe.run(document)')) as AxeResults;
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

inBothBrowsers('accessibility', (stage) => {
  test.each(['light', 'dark'] as const)('the popup has no violations in %s', async (scheme) => {
    await stage().driver.setColorScheme(scheme);
    const page = await popupInTab(stage(), 'independent-kind.html');
    const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(isDark).toBe(scheme === 'dark');
    expect(await violations(page)).toEqual([]);
    await page.click('.quote-button');
    expect(await violations(page)).toEqual([]);
    await page.click('#tab-left-out');
    await page.waitForSelector('#panel-left-out');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('messages and settings have no violations in %s', async (scheme) => {
    await stage().driver.setColorScheme(scheme);
    const gone = await stage().driver.openExtensionPage('popup.html?tabId=987654321');
    await gone.waitForSelector('.message-state');
    expect(await violations(gone)).toEqual([]);
    await gone.close();
    const options = await stage().driver.openExtensionPage('options.html');
    await options.waitForSelector('input');
    expect(await violations(options)).toEqual([]);
    await options.close();
  });
});
