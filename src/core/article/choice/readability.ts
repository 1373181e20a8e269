import { Readability } from '@mozilla/readability';
import { BLOCK_ATTRIBUTE, type Segmentation } from '../../blocks/segment';
import { lightCopy } from './light-copy';
import type { Structure } from './structure';

/** Characters that an attempt of Readability must find before it stops relaxing its rules. */
const ENOUGH_CHARACTERS = 300;

/**
 * Asks Readability which blocks make the article.
 * @param removed indices of the blocks that Readability doesn't get to see (the asks)
 * @returns indices of the chosen blocks; empty when Readability finds no article
 */
export function readabilityVotes(
  page: Document,
  segmentation: Segmentation,
  structure: Structure,
  removed: ReadonlySet<number>,
  title: string,
): Set<number> {
  const copy = lightCopy(page, segmentation, structure, removed);
  copy.title = title;
  // Of a page that names its author Readability looks at no element for a byline.
  const author = copy.createElement('meta');
  author.setAttribute('name', 'author');
  author.setAttribute('content', 'known');
  copy.head.appendChild(author);
  const parsed = new Readability<Element>(copy, {
    serializer: (node) => node as Element,
    charThreshold: ENOUGH_CHARACTERS,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  const votes = new Set<number>();
  if (!parsed?.content) return votes;
  for (const element of parsed.content.querySelectorAll(`[${BLOCK_ATTRIBUTE}]`)) {
    votes.add(Number(element.getAttribute(BLOCK_ATTRIBUTE)));
  }
  return votes;
}
