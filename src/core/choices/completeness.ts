import { isHidden } from '../article/reading-text';
import type { Article, Block, Hiding, Notice } from '../article/types';
import { measureLength } from '../article/word-count';
import { isProse } from './features';

/** How much of a page's article is shown, what is hidden, and what should make a reader look twice. */
export interface Completeness {
  shownWords: number;
  hiddenPieces: number;
  hiddenWords: number;
  /** Running text of the page outside of the article. */
  leftOutWords: number;
  /** Share of the article's text that is shown, 0 to 1: text left out and prose that the reader hid count against it. */
  share: number;
  warnings: Warning[];
}

/** `long-prose-hidden`: a filter took long running text. `more-hidden-than-shown`: the result looks wrong. */
export type Warning = Exclude<Notice, 'page-loading'> | 'long-prose-hidden' | 'more-hidden-than-shown';

/** Words of neighbouring hidden prose, and their share of what is shown, from which a filter may have taken article text. */
const LONG_RUN = 200;
const LONG_SHARE = 0.4;

/**
 * Measures an article as it is shown.
 * @param article with the verdicts that hold (`decide`)
 */
export function measureCompleteness(article: Article, hiding: Hiding): Completeness {
  const wordsOf = new Map(article.blocks.map((block) => [block.id, measureLength(block.text).wordCount]));
  const count = (blocks: readonly Block[]): number => blocks.reduce((sum, { id }) => sum + (wordsOf.get(id) ?? 0), 0);
  const hidden = article.blocks.filter((block) => isHidden(block, hiding));
  const shownWords = count(article.blocks) - count(hidden);
  const hiddenWords = count(hidden);
  const lost = count(hidden.filter((block) => isProse(block) && isHiddenByReader(block)));
  const reach = article.notices.includes('long-prose-left-out') ? article.leftOutWords : 0;
  const whole = shownWords + lost + reach;
  const warnings: Warning[] = article.notices.filter((notice) => notice !== 'page-loading');
  const longest = longestHiddenRun(article, hiding, wordsOf);
  if (longest >= LONG_RUN && longest >= LONG_SHARE * shownWords) warnings.push('long-prose-hidden');
  if (hiddenWords > shownWords) warnings.push('more-hidden-than-shown');
  return {
    shownWords,
    hiddenPieces: hidden.length,
    hiddenWords,
    leftOutWords: article.leftOutWords,
    share: whole === 0 ? 0 : shownWords / whole,
    warnings,
  };
}

const isHiddenByReader = ({ verdict }: Block): boolean =>
  verdict?.reasons.some(({ code }) => ['your-choice', 'like-hidden', 'site-rule'].includes(code)) ?? false;

function longestHiddenRun(article: Article, hiding: Hiding, wordsOf: ReadonlyMap<string, number>): number {
  let run = 0;
  let longest = 0;
  for (const block of article.blocks) {
    if (!isHidden(block, hiding)) run = 0;
    else if (isProse(block) && !isHiddenByReader(block)) run += wordsOf.get(block.id) ?? 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
