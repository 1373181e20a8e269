import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { lexer, type Tokens } from 'marked';
import type { Page } from 'puppeteer-core';
import { ARTICLES } from '../../scripts/gallery/articles';
import { handOver } from '../../scripts/gallery/hand-over';
import { press, type SavedFile, savedBy } from './page-actions';
import { inBothBrowsers, type Stage } from './support';

const CHECKER = resolve(__dirname, '../../node_modules/@likecoin/epubcheck-ts/bin/epubcheck.js');

/** Opens a stored article in the full tab. */
async function read(stage: Stage, name: string): Promise<Page> {
  const desk = await stage.driver.openExtensionPage('options.html');
  await handOver(desk, name, ARTICLES[name]!);
  const page = await stage.driver.openExtensionPage(`reader.html?article=${name}`);
  await desk.close();
  await page.bringToFront();
  await page.waitForSelector('.article-body .block');
  return page;
}

/** What a layer of marks holds. */
const marked = (page: Page, layer: string): Promise<string> =>
  page.evaluate((name) => [...(CSS.highlights.get(`lede-${name}`) ?? [])].map(String).join(' … '), layer);

const waitForMark = (page: Page, layer: string, text: string) =>
  page.waitForFunction(
    (name, wanted) => [...(CSS.highlights.get(`lede-${name}`) ?? [])].map(String).join(' … ') === wanted,
    {},
    layer,
    text,
  );

/** Presses the menu entry with these words and gives back the file that the page would save. */
const saved = (page: Page, words: string): Promise<SavedFile> =>
  savedBy(page, async () => {
    await page.keyboard.press('s');
    await page.waitForSelector('.menu-item');
    await press(page, words);
  });

inBothBrowsers('the reading view', (stage) => {
  test('from key to key: to a quote, to the next, and a copy of it', async () => {
    const page = await read(stage(), 'long');
    await page.waitForSelector('.quote-button');
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { copied: text });
    });
    await page.keyboard.press('j');
    await page.waitForSelector('.quote-button[aria-current]');
    expect(await marked(page, 'active')).toMatch(/^Nobody in this room wanted to be the one who ends it,?/);
    await page.keyboard.press('j');
    await page.waitForFunction(() => document.querySelector('.quote-card')?.textContent?.includes('Aoife Brennan'));
    await page.keyboard.press('c');
    await page.waitForFunction(() => 'copied' in globalThis);
    const copied = await page.evaluate(() => (globalThis as unknown as { copied: string }).copied);
    expect(copied).toMatch(/^“My mother takes that ferry/);
    expect(copied).toContain('— Aoife Brennan');
    expect(copied).toContain('https://harbour-post.example/story#:~:text=My%20mother%20takes');
    await page.close();
  });

  test('finds words, walks through them, and gives the focus back', async () => {
    const page = await read(stage(), 'long');
    await page.keyboard.press('/');
    await page.waitForSelector('.find-bar input:focus');
    await page.keyboard.type('FERRY');
    await waitForMark(page, 'found', 'ferry … ferry … ferry');
    expect(await page.$eval('.find-bar output', ({ textContent }) => textContent)).toBe('1/3');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.find-bar output')?.textContent === '2/3');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.tagName === 'MAIN');
    expect(await marked(page, 'found')).toBe('');
    await page.close();
  });

  test('a setting is live here, and the same in the next tab', async () => {
    const page = await read(stage(), 'short');
    await page.keyboard.press('a');
    await page.waitForSelector('.themes');
    await page.click('.themes [data-option=sepia]');
    await page.waitForSelector('html[data-theme=sepia]');
    await page.keyboard.press('Escape');
    const other = await read(stage(), 'short');
    await other.waitForSelector('html[data-theme=sepia]');
    await other.keyboard.press('a');
    await other.waitForSelector('.themes');
    await other.click('.themes [data-option=auto]');
    await page.waitForSelector('html[data-theme=auto]');
    await other.close();
    await page.close();
  });

  test('reads aloud sentence by sentence with a voice of the language', async () => {
    const page = await read(stage(), 'short');
    await page.evaluate(() => {
      const spoken: { text: string; onend: () => void }[] = [];
      const voices = [
        { name: 'Anna', lang: 'de-DE', localService: true },
        { name: 'Fake', lang: 'en-GB', localService: true },
      ];
      const synthesis = { getVoices: () => voices, speak: (one: never) => spoken.push(one), cancel() {} };
      Object.defineProperty(globalThis, 'speechSynthesis', { value: Object.assign(new EventTarget(), synthesis) });
      Object.assign(globalThis, {
        spoken,
        SpeechSynthesisUtterance: class {
          constructor(public text: string) {}
        },
      });
    });
    const last = () =>
      page.evaluate(() => {
        const { spoken } = globalThis as unknown as { spoken: { text: string; voice: { name: string } }[] };
        return `${spoken.at(-1)?.voice.name}: ${spoken.at(-1)?.text}`;
      });
    await page.keyboard.press('l');
    const [first, second] = [
      'A 34-year-old swimmer was pulled from the water near the Kerran bridge on Sunday morning.',
      'She was taken to hospital in Port Ellery and is said to be doing well.',
    ];
    await waitForMark(page, 'spoken', first);
    expect(await last()).toBe(`Fake: ${first}`);
    await page.evaluate(() => (globalThis as unknown as { spoken: { onend: () => void }[] }).spoken.at(-1)?.onend());
    await waitForMark(page, 'spoken', second);
    expect(await last()).toBe(`Fake: ${second}`);
    await page.keyboard.press('l');
    await page.waitForFunction(() => document.querySelector('.listen-bar') === null);
    // The mark goes a moment after the bar.
    await waitForMark(page, 'spoken', '');
    await page.close();
  });

  test('saves Markdown, a web page and an e-book of what is shown', async () => {
    const page = await read(stage(), 'table-code');
    const markdown = await saved(page, 'Save as Markdown');
    expect(markdown.name).toBe('How-we-counted-the-passengers.md');
    const lines = strFromU8(markdown.bytes).split('\n');
    expect(lines.slice(0, 2)).toEqual(['---', 'title: "How we counted the passengers"']);
    const table = lexer(lines.join('\n')).find(({ type }) => type === 'table') as Tokens.Table;
    expect(table.header.map(({ text }) => text)).toEqual(['Year', 'Sailings', 'Passengers', 'Per day']);
    expect(table.rows[0]?.map(({ text }) => text)).toEqual(['2020', '112', '3,904', '139']);

    const web = await saved(page, 'Save as a web page');
    const parsed = await page.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, 'text/html');
      return {
        title: file.title,
        headings: [...file.querySelectorAll('h1, h2')].map(({ textContent }) => textContent),
        cells: file.querySelectorAll('td').length,
        scripts: file.querySelectorAll('script').length,
      };
    }, strFromU8(web.bytes));
    expect(parsed).toEqual({
      title: 'How we counted the passengers',
      headings: ['How we counted the passengers', 'Three steps'],
      cells: 12,
      scripts: 0,
    });
    await page.close();
  });

  test('an e-book with its pictures passes a checker', async () => {
    const page = await read(stage(), 'many-images');
    const book = await saved(page, 'Save as an e-book (EPUB)');
    const names = Object.keys(unzipSync(book.bytes));
    expect(names.filter((name) => name.includes('images/')).length).toBe(3);
    const folder = mkdtempSync(join(tmpdir(), 'lede-'));
    writeFileSync(join(folder, book.name), book.bytes);
    const { status, stdout } = spawnSync(process.execPath, [CHECKER, join(folder, book.name), '--fail-on-warnings']);
    expect({ status, stdout: status === 0 ? '' : String(stdout) }).toEqual({ status: 0, stdout: '' });
    rmSync(folder, { recursive: true });
    await page.close();
  });

  test('lists the headings, survives a reload, and says so when its article is gone', async () => {
    const page = await read(stage(), 'long');
    await page.setViewport({ width: 1300, height: 800 });
    const contents = await page.$$eval('.contents button', (all) => all.map(({ textContent }) => textContent));
    expect(contents).toEqual(['An island without a doctor', 'What happens next']);
    await page.evaluate(() => location.reload());
    await page.waitForFunction(() => document.querySelector('.article-body .block') !== null);
    const gone = await stage().driver.openExtensionPage('reader.html?article=nowhere');
    await gone.waitForSelector('.message-state[data-look=gone]');
    await gone.close();
    await page.close();
  });

  test('shows its keys on one sheet', async () => {
    const page = await read(stage(), 'short');
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open] .key-list');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.close();
  });
});
