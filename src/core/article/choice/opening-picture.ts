import type { Segmentation } from '../../blocks/segment';
import { isSameText } from '../same-text';
import type { Body } from './body';
import { boxNames } from './box-words';

/** How far above the body the picture can stand, in blocks: bylines and buttons come between. */
const REACH = 20;

/**
 * The picture above the text: the first between headline and body that has a caption, or that the page's metadata name as
 * its picture. Portraits of authors, teasers and symbols are neither.
 * @param image address of the picture in the page's metadata, or null
 * @returns index of its block, or null
 */
export function findOpeningPicture(
  { outline, elements }: Segmentation,
  body: Body,
  title: string,
  image: string | null,
  judged: (index: number) => boolean,
): number | null {
  const above = outline.blocks.slice(Math.max(0, body.first - REACH), body.first);
  const headline = above.find(({ kind, text }) => kind === 'heading' && isSameText(text, title));
  const main = outline.containers[body.main];
  const from = Math.min(headline?.index ?? body.first, main?.first ?? body.first);
  for (const { index, kind, text, container } of above) {
    if (index < from || kind !== 'figure' || judged(index)) continue;
    const picture = elements[index]!.querySelector('img');
    if (!picture || isInFurniture(outline.containers, container)) continue;
    if (text !== '' || (image !== null && fileName(picture.getAttribute('src') ?? '') === fileName(image)))
      return index;
  }
  return null;
}

function isInFurniture(containers: Segmentation['outline']['containers'], start: number): boolean {
  for (let at = start; at !== -1; at = containers[at]!.parent) {
    const { tag } = containers[at]!;
    if (tag === 'body' || tag === 'main' || tag === 'article') return false;
    if (tag === 'nav' || tag === 'aside' || tag === 'footer') return true;
    if (boxNames(containers[at]!).length > 0 && containers[at]!.last - containers[at]!.first <= REACH) return true;
  }
  return false;
}

/** The name of a picture's file without the size that servers put into it. */
function fileName(address: string): string {
  const path = address.split(/[?#]/)[0]!;
  return path.slice(path.lastIndexOf('/') + 1).replace(/[-_]\d+x\d+(?=\.\w+$)/, '');
}
