import { strFromU8 } from 'fflate';
import type { Page } from 'puppeteer-core';
import type { Popup } from '../../scripts/browsers/types';
import { chooseFile, press, savedBy, textOf } from './page-actions';
import { articleTexts, ledger, openTab, pressButton, pressKey, waitForPiece } from './popup-actions';
import { inBothBrowsers, type Stage } from './support';

const TIP_ONE = 'Sailed on her? Ring Mona Lind, desk 14';
const TIP_TWO = 'Heard it last? Write to Jon Vik, desk 7';
const APPEAL = 'Support our newsroom. Donate today and help us keep reporting from the coast.';
/** Pieces of ferry-one.html before the tip line. */
const FIRST_PIECES = ['The paddle ferry that carried', 'Volunteers have spent nine'];
const SITE = '127.0.0.1';

/** Walks by keyboard from the first piece to the one that begins so, and opens its menu. */
async function openHideToo(popup: Popup, words: string): Promise<void> {
  await pressKey(popup, 'x');
  for (const beginning of [...FIRST_PIECES, words]) {
    await waitForHandle(popup, beginning);
    if (beginning !== words) await pressKey(popup, 'ArrowDown');
  }
  await popup.run(({ document }) => (document.activeElement as HTMLElement).click());
  await popup.waitFor('the menu', ({ document }) => document.querySelector('.hide-too') !== null);
}

const waitForHandle = (popup: Popup, words: string) =>
  popup.waitFor(
    `the handle beside “${words}”`,
    `({ document }) => document.activeElement?.getAttribute('aria-label')?.includes(${JSON.stringify(words)})` as never,
  );

/** What the menu says it would hide, and what is tinted in the article. */
const preview = (popup: Popup) =>
  popup.run(({ document }) => ({
    listed: [...document.querySelectorAll('.hide-too-taken li')].map(({ textContent }) => textContent),
    tinted: [...document.querySelectorAll('[data-tinted]')].map(({ textContent }) => textContent),
  }));

async function hideTip(popup: Popup): Promise<void> {
  await openHideToo(popup, TIP_ONE);
  await popup.run((window) => {
    const field = window.document.querySelector<HTMLSelectElement>('.hide-too select')!;
    field.value = 'comments-prompt';
    field.dispatchEvent(new window.Event('change', { bubbles: true }));
  });
  await popup.waitFor('the preview', ({ document }) => document.querySelector('.hide-too-taken li') !== null);
  await pressButton(popup, '.hide-too', 'Hide');
  await waitForPiece(popup, TIP_ONE, false);
}

async function options({ driver }: Stage): Promise<Page> {
  const page = await driver.openExtensionPage('options.html');
  await page.waitForSelector('.data .option-buttons button');
  return page;
}

async function erase(page: Page): Promise<void> {
  await press(page, 'Erase everything');
  await page.waitForSelector('.question .button');
  await Promise.all([reloaded(page), press(page, 'Erase')]);
}

/** Waits until a page has loaded itself anew. */
async function reloaded(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { before: true }));
  await page.waitForFunction(() => !('before' in globalThis) && document.querySelector('.data button') !== null);
}

inBothBrowsers('the reader is in charge', (stage) => {
  afterEach(async () => {
    const page = await options(stage());
    await erase(page);
    await page.close();
  });

  test('what the reader hides goes, is remembered, and is found on the next page of the site', async () => {
    const one = await stage().showArticle('ferry-one.html');
    expect(await articleTexts(one.popup)).toContain(TIP_ONE);
    await openHideToo(one.popup, TIP_ONE);
    expect(await preview(one.popup)).toEqual({ listed: [TIP_ONE], tinted: [TIP_ONE] });
    await pressButton(one.popup, '.hide-too', 'Cancel');
    await one.popup.waitFor('the menu to close', ({ document }) => document.querySelector('.hide-too') === null);
    await hideTip(one.popup);
    expect((await ledger(one.popup)).map(({ category, text }) => ({ category, text }))).toContainEqual({
      category: 'comments-prompt',
      text: TIP_ONE,
    });
    await one.page.close();

    const two = await stage().showArticle('ferry-two.html');
    expect(await articleTexts(two.popup)).not.toContain(TIP_TWO);
    expect((await articleTexts(two.popup)).length).toBe(4);
    const piece = (await ledger(two.popup)).find(({ text }) => text === TIP_TWO);
    expect(piece).toMatchObject({ category: 'comments-prompt', shown: false });
    expect(piece?.why).toMatch(/you/i);
    await two.page.close();
  });

  test('every step is undone and done again, by key and by button', async () => {
    const { page, popup } = await stage().showArticle('ferry-one.html');
    const before = await articleTexts(popup);
    await hideTip(popup);
    await pressKey(popup, 'z');
    await waitForPiece(popup, TIP_ONE, true);
    await pressKey(popup, 'Z');
    await waitForPiece(popup, TIP_ONE, false);
    await openTab(popup, 'left-out');
    await pressButton(popup, '.category[data-category=support-appeal] .piece', 'Put back');
    await waitForPiece(popup, APPEAL, true);
    await pressButton(popup, '.category[data-category=support-appeal] .piece', 'Hide again');
    await waitForPiece(popup, APPEAL, false);
    await pressButton(popup, '.step-note', 'Undo');
    await waitForPiece(popup, APPEAL, true);
    await popup.run(({ document }) => document.querySelector<HTMLElement>('.toolbar [aria-keyshortcuts=z]')?.click());
    await waitForPiece(popup, APPEAL, false);
    await popup.run(({ document }) => document.querySelector<HTMLElement>('.toolbar [aria-keyshortcuts=z]')?.click());
    await waitForPiece(popup, TIP_ONE, true);
    expect(await articleTexts(popup)).toEqual(before);
    await page.close();
  });

  test('always show on this site; then all of it out to a file, gone, and in again', async () => {
    const first = await stage().showArticle('ferry-one.html');
    await hideTip(first.popup);
    await openTab(first.popup, 'left-out');
    await pressButton(first.popup, '.category[data-category=support-appeal]', 'Always show on this site');
    await waitForPiece(first.popup, APPEAL, true);
    await first.page.close();
    const second = await stage().showArticle('ferry-two.html');
    expect(await articleTexts(second.popup)).toEqual(expect.arrayContaining([APPEAL]));
    expect(await articleTexts(second.popup)).not.toContain(TIP_TWO);
    await second.page.close();

    const page = await options(stage());
    expect(await textOf(page, '.site summary')).toBe(`${SITE} 1 switch and 1 remembered piece`);
    const { name, bytes } = await savedBy(page, () => press(page, 'Save everything to a file'));
    expect(name).toBe('lede-data.json');
    const backup = JSON.parse(strFromU8(bytes));
    expect(backup).toMatchObject({
      format: 'lede-data',
      sites: { [SITE]: { switches: { 'support-appeal': 'show' } } },
    });
    await erase(page);
    expect(await page.$('.site')).toBeNull();
    await page.close();
    const forgotten = await stage().showArticle('ferry-two.html');
    expect(await articleTexts(forgotten.popup)).toContain(TIP_TWO);
    expect(await articleTexts(forgotten.popup)).not.toContain(APPEAL);
    await forgotten.page.close();

    const again = await options(stage());
    await chooseFile(again, 'Restore from a file', 'broken.json', 'not a backup');
    await again.waitForFunction(() => document.querySelector('.data [role=status]')?.textContent !== '');
    expect(await again.$('.question .button')).toBeNull();
    await chooseFile(again, 'Restore from a file', name, strFromU8(bytes));
    await again.waitForSelector('.question .button');
    await Promise.all([reloaded(again), again.click('.question .button')]);
    expect(await textOf(again, '.site summary')).toContain(SITE);
    await again.close();
    const restored = await stage().showArticle('ferry-two.html');
    expect(await articleTexts(restored.popup)).toContain(APPEAL);
    expect(await articleTexts(restored.popup)).not.toContain(TIP_TWO);
    await restored.page.close();
  });
});
