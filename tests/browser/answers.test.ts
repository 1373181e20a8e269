import type { Page } from 'puppeteer-core';
import type { Popup } from '../../scripts/browsers/types';
import { ARTICLES } from '../../scripts/gallery/articles';
import { handOver } from '../../scripts/gallery/hand-over';
import { press, textOf } from './page-actions';
import { articleTexts, ledger, openTab, pressButton, pressKey, waitForPiece } from './popup-actions';
import { inBothBrowsers, type Stage } from './support';

type Extension = typeof import('webextension-polyfill');

const APPEAL = 'Support our newsroom. Donate today and help us keep reporting from the coast.';

/** Keeps what the popup would put on the clipboard, on its root. */
const catchCopies = (popup: Popup): Promise<void> =>
  popup.run((window) => {
    window.navigator.clipboard.writeText = async (text) => {
      window.document.documentElement.dataset.copied = text;
    };
  });

const marks = (popup: Popup): Promise<number> =>
  popup.run(({ document }) => document.querySelectorAll('.article-body .hidden-mark').length);

async function read({ driver }: Stage, name: string): Promise<Page> {
  const desk = await driver.openExtensionPage('options.html');
  await handOver(desk, name, ARTICLES[name]!);
  await desk.close();
  const page = await driver.openExtensionPage(`reader.html?article=${name}`);
  await page.waitForSelector('.article-body .block');
  return page;
}

inBothBrowsers('answers', (stage) => {
  test('which filter took my paragraph: found by its words, and a report of it copied, without what tells of the reader', async () => {
    const { page, popup } = await stage().showArticle('ferry-one.html?from=feed&reader=77#tip');
    await catchCopies(popup);
    await openTab(popup, 'left-out');
    await popup.run((window) => {
      const field = window.document.querySelector<HTMLInputElement>('.ledger-search input')!;
      field.value = 'donate TODAY';
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
    });
    const found = await popup.waitFor(
      'the piece',
      ({ document }) => document.querySelector('.ledger-found .piece')?.textContent,
    );
    expect(found).toContain(APPEAL);
    expect(found).toContain('Support appeal');
    await pressButton(popup, '.ledger-found', 'More');
    await pressButton(popup, '.ledger-found', 'Copy a report');
    const report = await popup.waitFor('the report', ({ document }) => document.documentElement.dataset.copied);
    expect(report).toContain(`${stage().server.origin}/ferry-one.html`);
    expect(report).not.toMatch(/from=feed|reader=77|#tip/);
    expect(report).toContain('support-appeal');
    expect(report).toMatch(/Lede \d+\.\d+/);
    await page.close();
  });

  test('everything on the page is one step away, and the article one step back', async () => {
    const { page, popup } = await stage().showArticle('ferry-one.html');
    const article = await articleTexts(popup);
    await openTab(popup, 'left-out');
    await pressButton(popup, '.rail .wholeness', 'Show everything on the page');
    await waitForPiece(popup, APPEAL, true);
    expect((await articleTexts(popup)).length).toBeGreaterThan(article.length);
    await pressButton(popup, '.article .wholeness', 'Back to the article');
    await waitForPiece(popup, APPEAL, false);
    await waitForPiece(popup, article[0]!, true);
    expect(await articleTexts(popup)).toEqual(article);
    await page.close();
  });

  test('the marks in the article go and come with a key', async () => {
    const { page, popup } = await stage().showArticle('ferry-one.html');
    const before = await marks(popup);
    expect(before).toBeGreaterThan(0);
    await pressKey(popup, 'h');
    await popup.waitFor('no marks', ({ document }) => document.querySelector('.hidden-mark') === null);
    expect((await ledger(popup)).map(({ text }) => text)).toContain(APPEAL);
    await pressKey(popup, 'h');
    await popup.waitFor('marks', ({ document }) => document.querySelector('.hidden-mark') !== null);
    expect(await marks(popup)).toBe(before);
    await page.close();
  });

  test('what is open in the popup lives on in a tab, with the reader’s own steps', async () => {
    const desk = await stage().driver.openExtensionPage('options.html');
    const { page, popup } = await stage().showArticle('ferry-one.html');
    await openTab(popup, 'left-out');
    await pressButton(popup, '.category[data-category=support-appeal] .piece', 'Put back');
    await waitForPiece(popup, APPEAL, true);
    const article = await articleTexts(popup);
    await pressKey(popup, 't').catch(() => undefined);
    const opened = await desk.waitForFunction(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Extension>;
      const keys = Object.keys(await (browser ?? chrome).storage.session.get(null));
      return keys.find((key) => /^article:[0-9a-f-]{36}$/.test(key))?.slice('article:'.length);
    });
    const id = (await opened.jsonValue()) as string;
    const tab = await stage().driver.openExtensionPage(`reader.html?article=${id}`);
    await tab.waitForSelector('.article-body .block');
    const texts = await tab.$$eval('.article-body .block', (all) =>
      all
        .filter((block) => !block.closest('.hidden-mark'))
        .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
        .filter(Boolean),
    );
    expect(texts).toEqual(article);
    for (const one of [tab, desk, page]) await one.close();
  });

  test('says so when there is no voice for the language', async () => {
    const page = await read(stage(), 'short');
    await page.evaluate(() => {
      const getVoices = () => [{ name: 'Anna', lang: 'de-DE', localService: true }];
      const silent = Object.assign(new EventTarget(), { getVoices, speak() {}, cancel() {} });
      Object.defineProperty(globalThis, 'speechSynthesis', { value: silent });
    });
    await page.keyboard.press('l');
    expect(await textOf(page, '.listen-bar [role=status]')).toMatch(/English/);
    await page.close();
  });

  test('copies with formatting: headings, tables and all, and the plain text beside it', async () => {
    const page = await read(stage(), 'table-code');
    await page.evaluate(() => {
      Object.assign(globalThis, {
        ClipboardItem: class {
          constructor(readonly parts: Record<string, Blob>) {}
        },
      });
      navigator.clipboard.write = async (items) => void Object.assign(globalThis, { copied: items[0] });
    });
    await page.keyboard.press('s');
    await page.waitForSelector('.menu-item');
    await press(page, 'Copy with formatting');
    await page.waitForFunction(() => 'copied' in globalThis);
    const { headings, cells, text } = await page.evaluate(async () => {
      const { parts } = (globalThis as unknown as { copied: { parts: Record<string, Blob> } }).copied;
      const html = new DOMParser().parseFromString(await parts['text/html']!.text(), 'text/html');
      return {
        headings: [...html.querySelectorAll('h1, h2')].map(({ textContent }) => textContent),
        cells: html.querySelectorAll('td').length,
        text: await parts['text/plain']!.text(),
      };
    });
    expect(headings).toEqual(['How we counted the passengers', 'Three steps']);
    expect(cells).toBe(12);
    expect(text).toContain('We asked for the logbooks of six years.');
    await page.close();
  });
});
