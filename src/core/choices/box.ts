import type { Article, Block } from '../article/types';
import { isProse } from './features';

/** More pieces than this are not one box that somebody wants gone. */
const MAX_PIECES = 12;

/**
 * The blocks that stand in one box with a block: the largest box around it without running text of the article.
 * @returns in page order, the block itself among them; only itself where no such box holds more
 */
export function boxOf(article: Article, block: Block): Block[] {
  const boxes = block.origin?.boxes ?? [];
  let best = [block];
  for (const box of boxes.toReversed()) {
    const inside = article.blocks.filter(({ origin }) => origin?.boxes.includes(box));
    const tooMuch = inside.length > MAX_PIECES || inside.some((other) => other !== block && isArticleProse(other));
    if (tooMuch) break;
    if (inside.length > best.length) best = inside;
  }
  return best;
}

const isArticleProse = (block: Block): boolean => block.verdict === null && isProse(block);
