import { isHidden, readingText } from '../article/reading-text';
import type { Article, Hiding } from '../article/types';
import { measureLength } from '../article/word-count';
import type { Entity } from '../entities/types';
import { describeReason } from '../filters/reasons';
import type { Verdict } from '../filters/types';
import type { Quote } from '../quotes/types';

/** The article as the command line gives it; field names are a contract, more may be added. */
export function articleJson(article: Article, hidden: Hiding, quotes: Quote[], entities: Entity[]) {
  const { blocks, trace, notices, leftOutWords, ...meta } = article;
  const { text } = readingText(article, hidden);
  return {
    ...meta,
    ...measureLength(text),
    text,
    blocks: blocks.map((block) => ({
      id: block.id,
      kind: block.kind,
      ...(block.level === undefined ? {} : { level: block.level }),
      text: block.text,
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
