const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True when the markup itself says that the element is not shown: `hidden`, an inline style, `aria-hidden`. */
export function isStaticallyHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  if (style && HIDING_STYLE.test(style)) return true;
  return element.getAttribute('aria-hidden') === 'true' && element.localName !== 'img';
}
