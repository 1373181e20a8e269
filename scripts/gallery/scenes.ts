/** What a reader may have open while an article is shown: one name, one picture. */
import type { Page } from 'puppeteer-core';

export interface Scene {
  /** A page of the extension; `reader.html` shows the stored article of that name. */
  path: string;
  /** Which stored article it needs; null for pages without one. */
  article: string | null;
  /** Brings it about; absent where the page alone is the scene. */
  play?: (page: Page) => Promise<void>;
}

const reading = (article: string, play?: Scene['play']): Scene => ({
  path: `reader.html?article=${article}`,
  article,
  ...(play && { play }),
});

const press = (page: Page, selector: string): Promise<void> =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);

/** How long a key is waited for, in milliseconds, before it is pressed again. */
const PATIENCE = 5000;
const TRIES = 4;

/** Presses a key until it has done its work: one that comes while the field before is still closing goes to that field. */
async function open(page: Page, key: string, selector: string): Promise<void> {
  for (let tries = 1; tries < TRIES; tries++) {
    await page.keyboard.press(key as 'x');
    const shown = await page.waitForSelector(selector, { timeout: PATIENCE }).catch(() => null);
    if (shown) return;
  }
  await page.keyboard.press(key as 'x');
  await page.waitForSelector(selector);
}

/** The rail lies under the article on a phone until it is called. */
async function leftOut(page: Page): Promise<void> {
  if (!(await page.$('#tab-left-out'))) await open(page, 'r', '#tab-left-out');
  await press(page, '#tab-left-out');
  await page.waitForSelector('#panel-left-out');
}

async function openMark(page: Page): Promise<void> {
  await press(page, '.hidden-mark > button');
  await page.waitForSelector('.hidden-piece');
  await page.evaluate(() => document.querySelector('.hidden-mark')?.scrollIntoView({ block: 'center' }));
}

async function hideToo(page: Page): Promise<void> {
  await page.keyboard.press('x');
  await page.waitForSelector('.block-handle:focus');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.hide-too');
}

async function putBack(page: Page): Promise<void> {
  await openMark(page);
  await press(page, '.hidden-mark .piece-actions button');
  await page.waitForSelector('.step-note');
}

async function speak(page: Page): Promise<void> {
  await page.evaluate(() => {
    const getVoices = () => [{ name: 'Reader', lang: 'en-GB', localService: true }];
    const silent = Object.assign(new EventTarget(), { getVoices, speak() {}, cancel() {} });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: silent });
    Object.assign(globalThis, { SpeechSynthesisUtterance: class {} });
  });
  await open(page, 'l', '.listen-bar');
}

async function find(page: Page): Promise<void> {
  await open(page, '/', '.find-bar input');
  await page.keyboard.type('ferry');
}

async function walkToQuote(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.has('lede-quote'));
  await page.keyboard.press('j');
  await page.waitForSelector('.quote-card');
}

async function askToErase(page: Page): Promise<void> {
  await page.waitForSelector('.data .option-buttons button:last-of-type');
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.data .option-buttons > button')];
    buttons.at(-1)?.click();
  });
  await page.waitForSelector('.question');
  await page.evaluate(() => document.querySelector('.question')?.scrollIntoView({ block: 'center' }));
}

async function writeRules(page: Page): Promise<void> {
  await page.waitForSelector('.rules textarea:not(:disabled)');
  await page.focus('.rules textarea');
  await page.keyboard.type(
    '! lede: support-appeal\nharbour-post.example##.tip-jar\n||ads.example^\nharbour-post.example##p:::x',
  );
  await page.waitForSelector('.rules-reading li');
  await page.evaluate(() => document.querySelector('.rules')?.scrollIntoView({ block: 'start' }));
}

/** By name; the name becomes part of a file name. */
export const SCENES: Record<string, Scene> = {
  long: reading('long'),
  short: reading('short'),
  'no-image': reading('no-image'),
  'many-images': reading('many-images'),
  'table-code': reading('table-code'),
  'right-to-left': reading('right-to-left'),
  cjk: reading('cjk'),
  partial: reading('partial'),
  'mark-opened': reading('long', openMark),
  'left-out': reading('long', leftOut),
  'hide-too': reading('no-image', hideToo),
  'put-back': reading('long', putBack),
  quote: reading('no-image', walkToQuote),
  find: reading('no-image', find),
  listen: reading('no-image', speak),
  take: reading('long', (page) => open(page, 's', '.menu')),
  type: reading('long', (page) => open(page, 'a', '.themes')),
  help: reading('long', (page) => open(page, '?', 'dialog[open]')),
  gone: { path: 'popup.html?tabId=987654321', article: null },
  'tab-gone': { path: 'reader.html?article=nowhere', article: null },
  options: { path: 'options.html', article: null },
  'options-rules': { path: 'options.html', article: null, play: writeRules },
  'options-erase': { path: 'options.html', article: null, play: askToErase },
};
