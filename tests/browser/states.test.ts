import type { Popup } from '../../scripts/browsers/types';
import { inBothBrowsers } from './support';

const message = async (popup: Popup) => {
  await popup.waitFor('a message', ({ document }) => document.querySelector('.message-state') !== null);
  return popup.run(({ document }) => ({
    look: document.querySelector<HTMLElement>('.message-state')?.dataset.look,
    title: document.querySelector('h1')?.textContent,
    words: document.querySelector('.message-words')?.textContent ?? '',
  }));
};

inBothBrowsers('where there is no article', (stage, name) => {
  test('a page of the browser itself', async () => {
    const page = await stage().driver.open(name === 'chromium' ? 'chrome://version/' : 'about:support', 'loading');
    const { look, title } = await message(await stage().driver.clickToolbarButton(page));
    expect({ look, title }).toEqual({ look: 'closed', title: 'This page belongs to the browser' });
    await page.close();
  });

  test('an empty page', async () => {
    const { page, popup } = await stage().show('empty.html');
    const { look, words } = await message(popup);
    expect(look).toBe('nothing');
    expect(words).toContain('This page has no text to read.');
    await page.close();
  });

  test('a page that is gone', async () => {
    const page = await stage().driver.openExtensionPage('popup.html?tabId=987654321');
    await page.waitForSelector('.message-state');
    expect(await page.$eval('.message-state', (state) => (state as HTMLElement).dataset.look)).toBe('gone');
    await page.close();
  });

  test('a page that is still loading: what there is, and a word of it', async () => {
    const { driver, server } = stage();
    const page = await driver.open(`${server.origin}/loading.html`, 'loading');
    await page.waitForSelector('article p:nth-of-type(4)');
    const popup = await driver.clickToolbarButton(page);
    await popup.waitFor('the article', ({ document }) => document.querySelector('.article-body .block') !== null);
    const { texts, notice } = await popup.run(({ document }) => ({
      texts: document.querySelectorAll('.article-body .block').length,
      notice: document.querySelector('.notices')?.textContent ?? '',
    }));
    expect(texts).toBe(4);
    expect(notice).toContain('still loading');
    await page.close();
  });
});
