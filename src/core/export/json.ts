import { isHidden, readingText } from '../article/reading-text';
import type { Article, Block, Hiding, ReadingText } from '../article/types';
import { measureLength } from '../article/word-count';
import type { Entity } from '../entities/types';
import { describeReason } from '../filters/reasons';
import type { Verdict } from '../filters/types';
import type { Quote } from '../quotes/types';

/**
 * The running text of the article: its kept blocks without the captions of pictures, which stand between two sentences and
 * belong to neither. Offsets in the JSON point into this text.
 */
export function runningText(article: Article, hidden: Hiding): ReadingText {
  return readingText({ ...article, blocks: article.blocks.filter(({ kind }) => kind !== 'figure') }, hidden);
}

/**
 * The article as the command line gives it; field names are a contract, more may be added. A picture's block has its caption
 * in a field of its own, so that the text is that of the kept blocks, joined.
 */
export function articleJson(article: Article, hidden: Hiding, quotes: Quote[], entities: Entity[]) {
  const { blocks, trace, notices, leftOutWords, ...meta } = article;
  const { text } = runningText(article, hidden);
  return {
    ...meta,
    ...measureLength(text),
    text,
    blocks: blocks.map((block) => ({
      id: block.id,
      kind: block.kind,
      ...(block.level === undefined ? {} : { level: block.level }),
      ...(block.ordered === undefined ? {} : { ordered: block.ordered }),
      ...(block.number === undefined ? {} : { number: block.number }),
      ...(block.language === undefined ? {} : { language: block.language }),
      ...(block.kind === 'figure' ? captionFields(block) : { text: block.text }),
      html: block.html,
      category: block.verdict?.category ?? null,
      hidden: isHidden(block, hidden) ? inWords(block.verdict!) : null,
    })),
    removed: blocks
      .filter((block) => isHidden(block, hidden))
      .map(({ text, verdict }) => ({
        category: verdict!.category,
        text,
        reasons: verdict!.reasons.map(describeReason),
      })),
    quotes,
    entities,
    notices,
    leftOutWords,
    trace,
  };
}

function inWords(verdict: Verdict) {
  return { category: verdict.category, score: verdict.score, reasons: verdict.reasons.map(describeReason) };
}

/** The caption of a picture, and the credit at its end apart. */
function captionFields({ text, credit }: Block) {
  if (credit === undefined) return { text: '', caption: text };
  return { text: '', caption: text.slice(0, text.length - credit.length).trim(), credit };
}
