/** Scrolls an article so that a range stands in the upper half; jumps where the reader wants no motion. */
export function scrollToRange(scroller: Element, range: Range): void {
  const target = range.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const room = view.height * 0.3;
  if (target.top >= view.top + 60 && target.bottom <= view.bottom - 48) return;
  scroller.scrollTo({ top: scroller.scrollTop + target.top - view.top - room, behavior: motion() });
}

export const motion = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
