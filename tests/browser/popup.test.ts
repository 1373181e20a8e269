import { activePlace, analysed, articleTexts, flipSwitch, ledger, openTab } from './popup-actions';
import { inBothBrowsers } from './support';

const PAGE = 'independent-kind.html';
const APPEAL = 'Your support helps us to tell the story';
const CREDIT = 'Larson reported from Dakar, Senegal.';

inBothBrowsers('the popup', (stage) => {
  test('is as large as a popup may be, and scrolls inside', async () => {
    const { page, popup } = await stage().showArticle(PAGE);
    await popup.waitFor('the full size', ({ innerHeight }) => innerHeight === 600);
    const sizes = await popup.run(({ innerWidth, innerHeight, document }) => ({
      window: [innerWidth, innerHeight],
      documentScrolls:
        document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
      pageScrolls: (document.querySelector('main')?.scrollHeight ?? 0) > 600,
      focus: document.activeElement?.tagName,
    }));
    expect(sizes).toEqual({ window: [800, 600], documentScrolls: false, pageScrolls: true, focus: 'MAIN' });
    await page.close();
  });

  test('shows who wrote it, where, when, and how long it takes', async () => {
    const { page, popup } = await stage().showArticle(PAGE);
    const header = await popup.run(({ document }) => document.querySelector('.article-header')?.textContent ?? '');
    expect(header).toContain('The Independent');
    expect(header).toContain('AP news wire');
    expect(header).toMatch(/February 7, 2023|7 February 2023/);
    expect(header).toMatch(/[234] minutes/);
    await page.close();
  });

  test('a switch shows its pieces at once, in their place, and is remembered', async () => {
    const { page, popup } = await stage().showArticle(PAGE);
    expect(await articleTexts(popup)).not.toContain(APPEAL);
    await ledger(popup);
    await flipSwitch(popup, 'support-appeal');
    await popup.waitFor('the appeal', ({ document }) =>
      [...document.querySelectorAll('.article-body > .block')].some(
        ({ textContent }) => textContent === 'Your support helps us to tell the story',
      ),
    );
    const texts = await articleTexts(popup);
    expect(texts.indexOf(APPEAL)).toBe(0);
    expect(texts[5]).toMatch(/^Russian Foreign Minister Sergey Lavrov pledged/);
    await page.close();

    const again = await stage().showArticle(PAGE);
    expect(await articleTexts(again.popup)).toContain(APPEAL);
    await ledger(again.popup);
    await flipSwitch(again.popup, 'support-appeal');
    await again.popup.waitFor('the appeal to go', ({ document }) =>
      [...document.querySelectorAll('.article-body > .block')].every(
        ({ textContent }) => textContent !== 'Your support helps us to tell the story',
      ),
    );
    await again.page.close();
  });

  test('credits are shown until the reader hides them', async () => {
    const { page, popup } = await stage().showArticle(PAGE);
    expect(await articleTexts(popup)).toContain(CREDIT);
    const pieces = await ledger(popup);
    expect(pieces.filter(({ category }) => category === 'credits').map(({ text, shown }) => ({ text, shown }))).toEqual(
      [{ text: CREDIT, shown: true }],
    );
    await flipSwitch(popup, 'credits');
    await popup.waitFor('the credit to go', ({ document }) =>
      [...document.querySelectorAll('.article-body > .block')].every(
        ({ textContent }) => !textContent?.startsWith('Larson'),
      ),
    );
    await flipSwitch(popup, 'credits');
    await page.close();
  });

  test('one piece comes back without the others of its kind', async () => {
    const { page, popup } = await stage().showArticle(PAGE);
    await ledger(popup);
    await popup.run(({ document }) => {
      const piece = [...document.querySelectorAll('.piece')].find(({ textContent }) =>
        textContent?.includes('Your support makes all the difference.'),
      );
      piece?.querySelector('button')?.click();
    });
    await popup.waitFor('the piece', ({ document }) =>
      [...document.querySelectorAll('.article-body > .block')].some(
        ({ textContent }) => textContent === 'Your support makes all the difference.',
      ),
    );
    expect(await articleTexts(popup)).not.toContain(APPEAL);
    await page.close();
  });

  test('a quote leads to its place in the text', async () => {
    const { page, popup } = await stage().showArticle(PAGE);
    await analysed(popup);
    await popup.run(({ document }) => {
      const all = [...document.querySelectorAll<HTMLElement>('.rail-section button[aria-expanded=false]')];
      for (const button of all) button.click();
    });
    await popup.waitFor('all quotes', ({ document }) => document.querySelectorAll('.quote-button').length >= 9);
    const speaker = await popup.run(({ document }) => {
      const button = [...document.querySelectorAll<HTMLElement>('.quote-button')].find(({ textContent }) =>
        textContent?.includes('Human rights groups must stop'),
      );
      button?.click();
      return button?.querySelector('.quote-speaker b')?.textContent;
    });
    expect(speaker).toBe('Abdoulaye Diop');
    await popup.waitFor('the place in view', ({ CSS, document }) => {
      const range = [...(CSS.highlights.get('lede-active') ?? [])][0] as Range | undefined;
      const view = document.querySelector('main')?.getBoundingClientRect();
      const box = range?.getBoundingClientRect();
      return Boolean(box && view && box.top >= view.top && box.bottom <= view.bottom);
    });
    expect((await activePlace(popup))?.text).toMatch(
      /^Human rights groups must stop being instruments used by those who want to destabilize Mali,?$/,
    );
    await page.close();
  });

  test('a name walks through its mentions', async () => {
    const { page, popup } = await stage().showArticle(PAGE);
    await analysed(popup);
    const click = () =>
      popup.run(({ CSS, document }) => {
        const button = [...document.querySelectorAll<HTMLElement>('.name-button')].find(({ textContent }) =>
          textContent?.includes('Abdoulaye Diop'),
        );
        // Marks are drawn some time after the click: with the last one away, the next one can be waited for.
        CSS.highlights.delete('lede-active');
        button?.click();
        return button?.querySelector('.count')?.textContent ?? '';
      });
    expect(await click()).toMatch(/3/);
    const places: (string | undefined)[] = [];
    for (let step = 0; step < 3; step++) {
      await popup.waitFor('a marked mention', ({ CSS }) => (CSS.highlights.get('lede-active')?.size ?? 0) > 0);
      places.push((await activePlace(popup))?.text);
      await click();
    }
    expect(places).toEqual(['Abdoulaye Diop', 'Diop', 'Diop']);
    await page.close();
  });

  test('nobody is named or quoted out of the appeal', async () => {
    const { page, popup } = await stage().showArticle(PAGE);
    await analysed(popup);
    await openTab(popup, 'story');
    const words = await popup.run(({ document }) => document.querySelector('.rail')?.textContent ?? '');
    for (const name of ['Elon Musk', 'The Independent', 'Big Tech', 'The A Word']) expect(words).not.toContain(name);
    for (const name of ['Sergey Lavrov', 'Abdoulaye Diop', 'Assimi Goita']) expect(words).toContain(name);
    await page.close();
  });
});
