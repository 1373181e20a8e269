const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Names of the card that opens beside a name or a word when a pointer rests on it. */
const HOVER_CARD =
  /(?:^|[\s_-])(?:tooltip|popover|hover-?card|rollover)(?:[_-]+[a-z]+)*[_-]+(?:block|content|text|inner|body|card|box|panel)(?=$|[\s_-])/i;

/** True for what opens amid the text of a paragraph under a pointer only. For pages without a layout: with one it is seen. */
export function isHoverCard(element: Element): boolean {
  const name = element.getAttribute('class');
  return name !== null && HOVER_CARD.test(name) && element.closest('p') !== null;
}

/** True when the markup itself says that the element is not shown: `hidden`, an inline style, `aria-hidden`. */
export function isStaticallyHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  if (style && HIDING_STYLE.test(style)) return true;
  return element.getAttribute('aria-hidden') === 'true' && element.localName !== 'img' && !holdsPage(element);
}

/** A dialog over the page takes all of the page from assistive technology, but not from sight. */
function holdsPage(element: Element): boolean {
  return element.matches('main, article') || element.querySelector('main, article, h1') !== null;
}

/** A sign beside a heading that links to it ("#", "¶"), or the link to edit what stands below. */
export function isToolOfHeading(element: Element): boolean {
  const { localName, parentElement } = element;
  if (!parentElement || (localName !== 'a' && localName !== 'span')) return false;
  if (!/^h[1-6]$/.test(parentElement.localName) && !/^mw-heading/.test(parentElement.className)) return false;
  if (localName === 'span') return element.classList.contains('mw-editsection');
  return /^\s*[#¶§🔗]\s*$/u.test(element.textContent ?? '');
}
