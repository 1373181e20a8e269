import type { Outline, SourceBlock } from '../../blocks/types';
import { isHeadline, isSameText } from '../same-text';
import type { Body } from './body';
import { boxConcept } from './box-words';
import { isSentence } from './measure';
import type { Structure } from './structure';

/** How far above the body a lead can stand, in blocks: pictures, bylines and buttons come between. */
const REACH = 20;
const MIN_WORDS = 6;
const MAX_LINKS = 0.3;
/** Boxes that never hold a lead; a "teaser" (concept "related") below the headline is one. */
const NEVER = new Set(['navigation', 'share', 'byline', 'comments', 'asks', 'advertising', 'interaction', 'footer']);
const FRAME_TAGS = new Set(
  'nav footer form aside menu dialog label button figure figcaption details blockquote li'.split(' '),
);
const PICTURE_WORDS =
  /(?:^|[_-])(?:captions?|images?|photos?|pictures?|figures?|gallery|media|videos?|bild)(?:$|[_-])/i;

/**
 * Finds the lead: sentences between the headline and the body of the article, set apart from it in a box of their own
 * (a page's header, an "intro", a "teaser"), so that they look like neither.
 * @param judged blocks that a filter has something to say of, credits among them
 * @param description what the page's metadata say of the article: the beginning of a lead without a headline above it
 * @returns indices of blocks, in order
 */
export function findLead(
  outline: Outline,
  structure: Structure,
  body: Body,
  { title, description }: { title: string; description: string | null },
  judged: (index: number) => boolean,
): Set<number> {
  const { blocks } = outline;
  const lead = new Set<number>();
  const from = Math.max(0, body.first - REACH);
  const above = blocks.slice(from, body.first);
  const headline = above.findLast(({ kind, text }) => kind === 'heading' && isHeadline(text, title));
  for (const block of above) {
    const described = description !== null && isSameText(block.text, description);
    const below = headline !== undefined && block.index > headline.index;
    if ((below || described) && !judged(block.index) && reads(block, structure) && !isFurniture(outline, block))
      lead.add(block.index);
  }
  return lead;
}

function reads({ index, kind, text, linkDensity, isControl }: SourceBlock, { words }: Structure): boolean {
  if (isControl || linkDensity > MAX_LINKS || (kind !== 'paragraph' && kind !== 'heading')) return false;
  return words[index]! >= MIN_WORDS && (isSentence(text) || words[index]! >= 2 * MIN_WORDS);
}

function isFurniture({ containers }: Outline, block: SourceBlock): boolean {
  for (let at = block.container; at !== -1; at = containers[at]!.parent) {
    const { tag, classes, id } = containers[at]!;
    if (tag === 'body' || tag === 'main' || tag === 'article') return false;
    if (FRAME_TAGS.has(tag)) return true;
    if (at !== block.container && containers[at]!.last - containers[at]!.first > REACH) continue;
    if ([...classes, id].some((name) => NEVER.has(boxConcept(name) ?? '') || PICTURE_WORDS.test(name))) return true;
  }
  return false;
}
