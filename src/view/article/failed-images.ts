/**
 * Takes pictures that cannot be loaded out of sight, and a figure that then has nothing to show.
 * @param root where to look for them
 * @returns a function that ends it
 */
export function hideFailedImages(root: Element): () => void {
  const onError = ({ target }: Event) => {
    if (!(target instanceof HTMLImageElement)) return;
    target.hidden = true;
    const figure = target.closest<HTMLElement>('figure, .figure');
    const empty = figure && !figure.textContent?.trim() && !figure.querySelector('img:not([hidden])');
    if (empty) figure.hidden = true;
  };
  // Errors of pictures do not bubble.
  root.addEventListener('error', onError, true);
  return () => root.removeEventListener('error', onError, true);
}
