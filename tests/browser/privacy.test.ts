import { BROWSER_NAMES } from '../../scripts/browsers/locate';
import { analysed, openTab } from './popup-actions';
import { inBothBrowsers, onOwnStage } from './support';

describe.each(BROWSER_NAMES)('what leaves the device, %s', (name) => {
  test('nothing but the article’s own picture, without a referrer', async () => {
    const { result, requests } = await onOwnStage(name, async ({ server, showArticle }) => {
      const { popup } = await showArticle('picture.html');
      await analysed(popup);
      await popup.run(({ document }) => {
        document.querySelector<HTMLElement>('.quote-button')?.click();
        document.querySelector<HTMLElement>('.name-button')?.click();
      });
      await openTab(popup, 'left-out');
      await popup.waitFor('the picture', ({ document }) =>
        [...document.querySelectorAll<HTMLImageElement>('.article img')].some(
          (image) => image.complete && image.naturalWidth > 0,
        ),
      );
      const pictures = server.requests.filter(({ path }) => path === '/images/press-conference.png');
      return {
        picture: `${server.origin}/images/press-conference.png`,
        referrers: pictures.map(({ referrer }) => referrer),
      };
    });
    expect(requests).toEqual([result.picture]);
    expect(result.referrers.filter((referrer) => referrer === null)).toHaveLength(1);
  });

  test('the watch would catch a request of the extension', async () => {
    const { requests } = await onOwnStage(name, async ({ showArticle }) => {
      const { popup } = await showArticle('strict-policy.html');
      await popup.run(async ({ Image }) => {
        const image = new Image();
        const over = new Promise((resolve) => image.addEventListener('error', resolve));
        image.src = 'https://control.example/pixel.png';
        await over;
      });
    });
    expect(requests).toEqual(['https://control.example/pixel.png']);
  });
});

inBothBrowsers('the page', (stage) => {
  const state = () => ({
    markup: document.documentElement.outerHTML,
    shadow: document.querySelector('watched-box')?.shadowRoot?.innerHTML,
    globals: Object.getOwnPropertyNames(window).length,
    changes: (window as unknown as { changes: number }).changes,
    selection: String(document.getSelection()),
    scroll: scrollY,
  });

  test('is not changed, however often it is read', async () => {
    const { driver, server } = stage();
    const page = await driver.open(`${server.origin}/watched.html`);
    const before = await page.evaluate(state);
    expect(before.changes).toBe(0);
    for (let time = 0; time < 2; time++) {
      const popup = await driver.clickToolbarButton(page);
      const first = await popup.waitFor(
        'the article',
        ({ document }) => document.querySelector('.article-body .block')?.textContent,
      );
      expect(first).toMatch(/^The old lighthouse on Tern Point/);
      await page.bringToFront();
    }
    expect(await page.evaluate(state)).toEqual(before);
    await page.close();
  });

  test('cannot close itself by its policy', async () => {
    const { page, popup } = await stage().showArticle('strict-policy.html');
    const title = await popup.run(({ document }) => document.querySelector('h1')?.textContent);
    expect(title).toBe('Lighthouse on Tern Point to be lit again');
    await page.close();
  });

  test('brings no script, style, form or frame into the popup', async () => {
    const { page, popup } = await stage().showArticle('hostile.html');
    const found = await popup.run((window) => {
      const article = window.document.querySelector('.article') as HTMLElement;
      const elements = [...article.querySelectorAll('*')];
      const unsafe =
        'script, style, link, meta, base, iframe, object, embed, form, input, video, audio, math, .article-body svg';
      const isSafe = (address: string) => /^(https?:|mailto:|#)/.test(address);
      return {
        elements: [...article.querySelectorAll(unsafe)].map(({ outerHTML }) => outerHTML),
        handlers: elements.filter(({ attributes }) => [...attributes].some(({ name }) => /^on|^srcdoc$/.test(name)))
          .length,
        links: [...article.querySelectorAll('a')].map(({ href }) => href).filter((href) => !isSafe(href)),
        pwned: (window as unknown as { pwned?: number }).pwned ?? 0,
        text: article.textContent ?? '',
      };
    });
    const { text, ...unsafe } = found;
    expect(unsafe).toEqual({ elements: [], handlers: 0, links: [], pwned: 0 });
    expect(text).toContain('every boat in the harbour will sound its horn.');
    await page.close();
  });
});
