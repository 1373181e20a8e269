import type { Page } from 'puppeteer-core';
import { ARTICLES } from '../../scripts/gallery/articles';
import { handOver } from '../../scripts/gallery/hand-over';
import { analysed, pressKey } from './popup-actions';
import { inBothBrowsers, type Stage } from './support';

/** What has the focus, and whether it shows that. */
interface Stop {
  name: string;
  visible: boolean;
  outlined: boolean;
}

const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    // A check box is drawn by the track behind it, a tile by its label.
    const drawn = [element, element.nextElementSibling, element.closest('label')].filter((one) => one !== null);
    const outlined = drawn.some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
    const label = element.getAttribute('aria-label') ?? (element.textContent || element.closest('label')?.textContent);
    return {
      name: `${element.tagName} ${(label ?? '').trim().slice(0, 30)}`,
      visible: box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth,
      outlined,
    };
  });

async function read({ driver }: Stage, name: string): Promise<Page> {
  const desk = await driver.openExtensionPage('options.html');
  await handOver(desk, name, ARTICLES[name]!);
  await desk.close();
  const page = await driver.openExtensionPage(`reader.html?article=${name}`);
  await page.setViewport({ width: 800, height: 600 });
  await page.waitForSelector('.quote-button');
  return page;
}

inBothBrowsers('by keyboard alone', (stage) => {
  test('in the popup: from opening to the copy of a quote with speaker, source, date and place', async () => {
    const { page, popup } = await stage().showArticle('independent-kind.html');
    await analysed(popup);
    await popup.run((window) => {
      window.navigator.clipboard.writeText = async (text) => {
        window.document.documentElement.dataset.copied = text;
      };
    });
    await pressKey(popup, 'j');
    await popup.waitFor(
      'a quote in focus',
      ({ document }) => document.querySelector('.quote-button[aria-current]') !== null,
    );
    await pressKey(popup, 'c');
    const copied = await popup.waitFor('the copy', ({ document }) => document.documentElement.dataset.copied);
    expect(copied).toMatch(/^“.+”\n— .*(Lavrov|Diop).*The Independent.*2023/s);
    expect(copied).toMatch(/https:\/\/\S+#:~:text=\S+$/);
    await page.close();
  });

  test('Tab goes through every control, and shows where it is', async () => {
    const page = await read(stage(), 'no-image');
    const stops: Stop[] = [];
    // From the first control on; behind the last one the focus goes to the browser.
    await page.focus('.toolbar button');
    for (
      let stop = await focused(page);
      !stop.name.startsWith('BODY') && stops.length < 100;
      stop = await focused(page)
    ) {
      stops.push(stop);
      await page.keyboard.press('Tab');
    }
    expect(stops.length).toBeLessThan(100);
    const [, ...reached] = stops;
    expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    // The article itself takes the focus so that keys scroll it; it is most of the window.
    expect(reached.filter(({ name, outlined }) => !outlined && !name.startsWith('MAIN'))).toEqual([]);
    const names = stops.map(({ name }) => name);
    for (const wanted of ['Find', 'Listen', 'Copy and save', 'Reading settings', 'Keys', 'Left out: Support appeal']) {
      expect(names).toEqual(expect.arrayContaining([expect.stringContaining(wanted)]));
    }
    expect(names.some((name) => name.includes('“') || name.includes('Nobody in this room'))).toBe(true);
    await page.close();
  });

  test.each([
    ['s', '.menu'],
    ['a', '.themes'],
    ['/', '.find-bar'],
    ['?', 'dialog[open]'],
  ])('%s opens, Escape closes, and the focus is back where it was', async (key, selector) => {
    const page = await read(stage(), 'no-image');
    await page.focus('.quote-button');
    await page.keyboard.press(key as 's');
    await page.waitForSelector(selector);
    const inside = await page.waitForFunction(
      (panel) => document.querySelector(panel)?.closest('.panel, .find-bar, dialog')?.contains(document.activeElement),
      {},
      selector,
    );
    expect(await inside.jsonValue()).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction((panel) => document.querySelector(panel) === null, {}, selector);
    await page.waitForFunction(() => document.activeElement?.matches('.quote-button'));
    await page.close();
  });
});

/** Plays a medium or a wish of the system: the rules for it become rules for all. The protocols of the browsers differ in what they can play. */
const playMedia = (page: Page, condition: string): Promise<number> =>
  page.evaluate((wanted) => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const found = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === wanted);
    for (const rule of found) (rule as CSSMediaRule).media.mediaText = 'all';
    return found.length;
  }, condition);

inBothBrowsers('the wishes of the reader’s system', (stage) => {
  test('on paper there is the article, whole, and no interface', async () => {
    const page = await read(stage(), 'no-image');
    expect(await playMedia(page, 'print')).toBeGreaterThan(0);
    const printed = await page.evaluate(() => {
      const isShown = (selector: string) =>
        [...document.querySelectorAll(selector)].some((element) => element.getBoundingClientRect().height > 0);
      return {
        interface: ['.toolbar', '.rail', '.hidden-mark', '.article button', '.block-handle'].filter(isShown),
        article: ['h1', '.article-body .paragraph', '.article-body .heading'].filter(isShown),
        cut: [...document.querySelectorAll('html, body, .reader-view, main')].filter((element) =>
          /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowY),
        ).length,
      };
    });
    expect(printed).toEqual({
      interface: [],
      article: ['h1', '.article-body .paragraph', '.article-body .heading'],
      cut: 0,
    });
    await page.close();
  });

  test('with less motion, nothing moves', async () => {
    const page = await read(stage(), 'no-image');
    const moving = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('*')]
            .flatMap((element) =>
              [element, '::before', '::after'].map((part) => {
                const style = typeof part === 'string' ? getComputedStyle(element, part) : getComputedStyle(part);
                return (
                  style.animationName !== 'none' ||
                  style.transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0)
                );
              }),
            )
            .filter(Boolean).length,
      );
    await page.keyboard.press('a');
    await page.waitForSelector('.reading-settings');
    expect(await moving()).toBeGreaterThan(0);
    expect(await playMedia(page, '(prefers-reduced-motion: reduce)')).toBeGreaterThan(0);
    expect(await moving()).toBe(0);
    await page.close();
  });
});
