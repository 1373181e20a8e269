import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../../scripts/browsers/launch';
import { locateBrowser } from '../../scripts/browsers/locate';
import type { Driver } from '../../scripts/browsers/types';
import { chooseFile, fillStore, press, savedBy, textOf } from './page-actions';
import { articleTexts, ledger } from './popup-actions';
import { EXTENSION, inBothBrowsers } from './support';

const TIP = 'Sailed on her? Ring Mona Lind, desk 14';
const APPEAL = 'Support our newsroom. Donate today and help us keep reporting from the coast.';

async function options(driver: Driver): Promise<Page> {
  const page = await driver.openExtensionPage('options.html');
  await page.waitForSelector('.rules textarea:not(:disabled)');
  return page;
}

async function writeRules(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const field = document.querySelector<HTMLTextAreaElement>('.rules textarea')!;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await page.waitForFunction(() => document.querySelector<HTMLButtonElement>('.rules .button')?.disabled === false);
}

/** Waits until the button stands still: what is read of long rules comes a moment after them and moves it. */
async function buttonIsSteady(page: Page): Promise<void> {
  const topOf = () => page.$eval('.rules .button', (button) => button.getBoundingClientRect().top);
  for (let last = Number.NaN, top = await topOf(); last !== top; ) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    [last, top] = [top, await topOf()];
  }
}

/** Saves the rules and gives back what the page says about it. */
async function saveRules(page: Page): Promise<string> {
  await buttonIsSteady(page);
  await page.click('.rules .button');
  await page.waitForFunction(() => document.querySelector('.rules .option-buttons [role=status]')?.textContent !== '');
  return textOf(page, '.rules .option-buttons [role=status]');
}

inBothBrowsers('the options page', (stage, name) => {
  test('rules as text: faulty lines are named with number and reason, the others hold, out and in again', async () => {
    const page = await options(stage().driver);
    const rules = [
      '! lede: newsletter-signup',
      '127.0.0.1##[class*="TipLine"]',
      '||ads.example^',
      '127.0.0.1##p:::x',
      '127.0.0.1#@#[class*="Appeal_box"]',
    ].join('\n');
    await writeRules(page, rules);
    await page.waitForSelector('.rules-reading li');
    const faults = await page.$$eval('.rules-reading li', (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(faults.map((fault) => /^Line \d+/.exec(fault)?.[0])).toEqual(['Line 3', 'Line 4']);
    expect(await textOf(page, '.rules-reading p')).toContain('2 rules');
    await page.click('.rules-reading button');
    expect(
      await page.$eval('.rules textarea', (field) => {
        const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      }),
    ).toBe('||ads.example^');
    await saveRules(page);

    const { page: article, popup } = await stage().showArticle('ferry-one.html');
    expect(await articleTexts(popup)).not.toContain(TIP);
    expect(await articleTexts(popup)).toContain(APPEAL);
    const piece = (await ledger(popup)).find(({ text }) => text === TIP);
    expect(piece).toMatchObject({ category: 'newsletter-signup', shown: false });
    expect(piece?.why).toContain('127.0.0.1##[class*="TipLine"]');
    await article.close();

    const file = await savedBy(page, () => press(page, 'Save rules to a file'));
    expect(Buffer.from(file.bytes).toString()).toBe(rules);
    await writeRules(page, '! mine');
    await chooseFile(page, 'Add rules from a file', file.name, '127.0.0.1##.other');
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.rules textarea')?.value === '! mine\n\n127.0.0.1##.other',
    );
    await writeRules(page, ' ');
    await saveRules(page);
    await page.close();
  });

  test('rules too long for the synchronised store are kept on this device, said so, and hold', async () => {
    const page = await options(stage().driver);
    const many = Array.from({ length: 600 }, (_, n) => `harbour.example##.box-number-${n}`);
    await writeRules(page, [...many, '127.0.0.1##[class*="TipLine"]'].join('\n'));
    expect(await saveRules(page)).toMatch(/this device/);
    const { page: article, popup } = await stage().showArticle('ferry-one.html');
    expect(await articleTexts(popup)).not.toContain(TIP);
    await article.close();
    await writeRules(page, ' ');
    await saveRules(page);
    await page.close();
  });

  test('a corrupt store: the article is shown, good values hold, bad ones are named', async () => {
    const desk = await options(stage().driver);
    await fillStore(desk, 'sync', {
      settings: { version: 1, theme: 'neon', font: 'sans', hide: { 'support-appeal': false, credits: 'perhaps' } },
      'site:127.0.0.1': { version: 1, switches: 'all', leftovers: [{ id: 7 }, null] },
      'site:': 5,
      rules: { not: 'text' },
    });
    await fillStore(desk, 'local', { 'rules-ready': [1, 2, 3] });
    await desk.close();
    const { page: article, popup } = await stage().showArticle('ferry-one.html');
    expect(await articleTexts(popup)).toEqual(expect.arrayContaining([TIP, APPEAL]));
    expect(await popup.run(({ document }) => document.documentElement.dataset.font)).toBe('sans');
    await article.close();
    const page = await options(stage().driver);
    const report = await textOf(page, '.data .question');
    for (const bad of ['theme', 'hide.credits', '127.0.0.1: switches', '127.0.0.1: leftovers.0']) {
      expect(report).toContain(bad);
    }
    await press(page, 'Erase everything');
    await page.waitForSelector('.question .button');
    await press(page, 'Erase');
    await page.waitForFunction(
      () => document.querySelector('.data button') !== null && !document.querySelector('.question'),
    );
    await page.close();
  });

  test('settings outlive the browser', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'lede-profile-'));
    const start = () =>
      launch(name, { executablePath: locateBrowser(name)!, extension: EXTENSION, headless: true, profile });
    try {
      const before = await start();
      const page = await options(before);
      await page.click('.themes [data-option=sepia]');
      await page.waitForSelector('html[data-theme=sepia]');
      await writeRules(page, 'harbour.example##.box');
      await saveRules(page);
      await before.close();
      const after = await start();
      const again = await options(after);
      await again.waitForSelector('html[data-theme=sepia]');
      expect(await again.$eval('.rules textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(
        'harbour.example##.box',
      );
      await after.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
