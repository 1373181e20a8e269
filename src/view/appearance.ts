import type { Settings } from '../shared/settings';

/** Ratio between two steps of the text size. */
const SIZE_RATIO = 1.08;

/** Puts the reading settings on the page's root, where the style sheets read them. */
export function applyAppearance(root: HTMLElement, settings: Settings): void {
  root.dataset.theme = settings.theme;
  root.dataset.font = settings.font;
  root.dataset.align = settings.align;
  root.dataset.images = String(settings.images);
  root.style.setProperty('--read-scale', String(SIZE_RATIO ** settings.sizeStep));
  root.style.setProperty('--read-leading', String(settings.lineHeight));
  root.style.setProperty('--read-measure', `${settings.measure}ch`);
}
