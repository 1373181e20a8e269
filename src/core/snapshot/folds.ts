/** Characters from which a closed fold is worth opening: a text, not a menu. */
const MIN_CHARACTERS = 200;
const MAX_LINK_SHARE = 0.4;

/**
 * Ids of hidden elements that a button on the page opens ("read more", an accordion), where they hold text of the article's kind.
 * What has no such button (text behind a paywall) stays hidden.
 */
export function openableFolds(page: Document, openers: readonly Element[]): Set<string> {
  const folds = new Set<string>();
  for (const button of openers) {
    if (button.closest('nav, header, footer, form, [role="navigation"]')) continue;
    const id = button.getAttribute('aria-controls') ?? '';
    const fold = id ? page.getElementById(id) : null;
    if (fold && isText(fold)) folds.add(id);
  }
  return folds;
}

function isText(fold: Element): boolean {
  const length = (fold.textContent ?? '').trim().length;
  if (length < MIN_CHARACTERS || fold.querySelector('input, nav, form')) return false;
  const linked = [...fold.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
  return linked <= length * MAX_LINK_SHARE;
}
