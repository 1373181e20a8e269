/**
 * Whether a reader sees an element of the live page. Opacity is left out on purpose: text that fades in while
 * scrolling is part of the article, and is at zero until then.
 */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ visibilityProperty: true })) return !isScreenReaderOnly(element);
  // An element with `display: contents` has no box of its own; its parent decides.
  if (getComputedStyle(element).display !== 'contents') return false;
  return element.parentElement === null || isVisible(element.parentElement);
}

/** The usual "visually hidden" pattern: a box of one pixel that cuts off its content. */
function isScreenReaderOnly(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element.offsetWidth > 1 || element.offsetHeight > 1) return false;
  const style = getComputedStyle(element);
  return style.position === 'absolute' && style.overflow !== 'visible' && element.textContent !== '';
}
