import { articleTexts, headline, ledger } from './popup-actions';
import { expectedOf, inBothBrowsers, SEED_PAGES } from './support';

inBothBrowsers('reference pages through the toolbar button', (stage) => {
  test.each(SEED_PAGES)('%s: the report whole, the asks in the ledger', async (path) => {
    const expected = expectedOf(path);
    const { page, popup } = await stage().showArticle(path);
    expect(await headline(popup)).toEqual({ title: expected.title, dek: expected.dek });
    expect(await articleTexts(popup)).toEqual([...expected.paragraphs, ...expected.credits]);
    const pieces = await ledger(popup);
    const missing = [...expected.hidden, ...(expected.hiddenInBrowser ?? [])].filter(
      ({ category, text }) => !pieces.some((piece) => piece.category === category && piece.text.includes(text)),
    );
    expect(missing).toEqual([]);
    expect(pieces.filter(({ why }) => why === '')).toEqual([]);
    await page.close();
  });
});
