import type { Popup } from '../../scripts/browsers/types';
import type { Piece } from './support';

/** Texts of the drawn blocks, opened marks of hidden pieces not counted. */
export const articleTexts = (popup: Popup): Promise<string[]> =>
  popup.run(({ document }) =>
    [...document.querySelectorAll('.article-body .block')]
      .filter((block) => !block.closest('.hidden-mark'))
      .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );

export const headline = (popup: Popup): Promise<{ title: string; dek: string | null }> =>
  popup.run(({ document }) => ({
    title: document.querySelector('.article-header h1')?.textContent ?? '',
    dek: document.querySelector('.article-dek')?.textContent ?? null,
  }));

/** Shows one side of the rail. */
export async function openTab(popup: Popup, tab: 'story' | 'left-out'): Promise<void> {
  await popup.run(({ document }, id) => document.getElementById(id)?.click(), `tab-${tab}`);
  await popup.waitFor(`the ${tab} panel`, ({ document }) => document.querySelector('[role=tabpanel]') !== null);
}

/** What the ledger names, in its order; opens the rail's second side. */
export async function ledger(popup: Popup): Promise<(Piece & { why: string; shown: boolean })[]> {
  await openTab(popup, 'left-out');
  await popup.waitFor('the ledger', ({ document }) => document.querySelector('#panel-left-out .piece') !== null);
  return popup.run(({ document }) =>
    [...document.querySelectorAll<HTMLElement>('.category')].flatMap((category) =>
      [...category.querySelectorAll<HTMLElement>('.piece')].map((piece) => ({
        category: category.dataset.category as Piece['category'],
        text: piece.querySelector('.piece-words')?.textContent ?? '',
        why: piece.querySelector('.piece-why')?.textContent ?? '',
        shown: piece.dataset.shown === 'true',
      })),
    ),
  );
}

/** Flips the switch of a category on the ledger's side. */
export const flipSwitch = (popup: Popup, category: string): Promise<void> =>
  popup.run(({ document }, id) => {
    const input = document.querySelector<HTMLInputElement>(`.category[data-category="${id}"] input`);
    if (!input) throw new Error(`no switch for ${id}`);
    input.click();
  }, category);

/** Waits for quotes and names, which follow the article. */
export const analysed = (popup: Popup): Promise<boolean> =>
  popup.waitFor('quotes and names', ({ document }) => document.querySelector('.quote-button, .name-button') !== null);

/** The text that is marked as the place in focus, and whether it stands in view. */
export const activePlace = (popup: Popup): Promise<{ text: string; inView: boolean } | null> =>
  popup.run(({ CSS, document }) => {
    const highlight = CSS.highlights.get('lede-active');
    const ranges = highlight ? ([...highlight] as Range[]) : [];
    const view = document.querySelector('main')?.getBoundingClientRect();
    const box = ranges[0]?.getBoundingClientRect();
    if (!view || !box) return null;
    const text = ranges.map((range) => range.toString()).join(' … ');
    return { text, inView: box.top >= view.top && box.bottom <= view.bottom };
  });

/** Presses a key in the popup. */
export const pressKey = (popup: Popup, key: string): Promise<void> =>
  popup.run((window, name) => {
    const { document, KeyboardEvent } = window;
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  }, key);

/** Presses the first button with these words inside what the selector finds; waits for it. */
export async function pressButton(popup: Popup, within: string, words: string): Promise<void> {
  const find = `(document) => [...document.querySelectorAll(${JSON.stringify(`${within} button`)})]
    .find(({ textContent }) => textContent.trim() === ${JSON.stringify(words)})`;
  await popup.waitFor(`the button “${words}”`, `({ document }) => Boolean((${find})(document))` as never);
  await popup.run(`({ document }) => (${find})(document).click()` as never);
}

/** Waits until the article has a piece with exactly these words, or has none. */
export async function waitForPiece(popup: Popup, words: string, there: boolean): Promise<void> {
  const seen = `[...document.querySelectorAll('.article-body .block')].some((block) =>
    !block.closest('.hidden-mark') && block.textContent.trim() === ${JSON.stringify(words)})`;
  await popup.waitFor(`“${words}” to ${there ? 'come' : 'go'}`, `({ document }) => ${seen} === ${there}` as never);
}
