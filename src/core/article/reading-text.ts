import type { FilterId } from '../filters/types';
import type { Article, Block, BlockSpan, Hiding, ReadingText } from './types';

/** True when the reader's choice hides this block; a block without a verdict is never hidden. */
export function isHidden(block: Block, hidden: Hiding): boolean {
  if (block.verdict === null) return false;
  return typeof hidden === 'function' ? hidden(block) : hidden.has(block.verdict.category);
}

const BETWEEN_BLOCKS = '\n\n';

/**
 * The text of the kept blocks with the place of each block in it.
 * Blocks are joined by blank lines; a plain-text source that uses blank lines itself keeps its own white space between
 * neighbouring blocks, so that offsets into the text are offsets into the source as long as nothing is hidden.
 */
export function readingText(article: Article, hidden: Hiding): ReadingText {
  let text = '';
  const spans: BlockSpan[] = [];
  let previousKept = true;
  for (const block of article.blocks) {
    if (isHidden(block, hidden)) {
      previousKept = false;
      continue;
    }
    if (block.text === '') continue;
    if (text !== '') text += (previousKept && block.gap) || BETWEEN_BLOCKS;
    previousKept = true;
    const start = text.length;
    text += block.text;
    spans.push({
      blockId: block.id,
      kind: block.kind,
      category: block.verdict?.category ?? null,
      start,
      end: text.length,
    });
  }
  return { text, spans, lang: article.lang, title: article.title, dek: article.dek };
}

/** Number of hidden blocks by category, for the switches; categories without blocks are absent. */
export function countByCategory(article: Article): Map<FilterId, number> {
  const counts = new Map<FilterId, number>();
  for (const { verdict } of article.blocks) {
    if (verdict) counts.set(verdict.category, (counts.get(verdict.category) ?? 0) + 1);
  }
  return counts;
}
