/**
 * Puts the focus back where it was before something opened, unless the reader has taken it elsewhere.
 * Called while the opened thing is on its way out, with the focus in it or already nowhere.
 */
export function giveBackFocus(before: Element | null): void {
  const now = document.activeElement;
  const elsewhere =
    now !== null && now !== document.body && !now.closest('.panel, .find-bar, .listen-bar, .help-sheet');
  if (elsewhere) return;
  const target = before && before !== document.body && before.isConnected ? before : document.querySelector('.page');
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
