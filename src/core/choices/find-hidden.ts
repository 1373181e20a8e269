import { isHidden } from '../article/reading-text';
import type { Article, Block, Hiding } from '../article/types';

/** Words from which a passage may miss a few and still be meant. */
const FUZZY_WORDS = 5;
const FUZZY_SHARE = 0.7;

/**
 * The hidden pieces that hold the words a reader misses ("which filter ate my paragraph?"), best first.
 * Case, accents, punctuation and white space don't count; the last word may be unfinished; a longer passage may miss a
 * few words.
 */
export function findHidden(article: Article, hiding: Hiding, words: string): Block[] {
  const wanted = plainWords(words);
  if (wanted.length === 0) return [];
  const scored = article.blocks
    .filter((block) => isHidden(block, hiding))
    .map((block) => ({ block, score: likeness(wanted, plainWords(block.text)) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ block }) => block);
}

function likeness(wanted: readonly string[], words: readonly string[]): number {
  if (` ${words.join(' ')}`.includes(` ${wanted.join(' ')}`)) return 2;
  if (wanted.length < FUZZY_WORDS) return 0;
  const there = new Set(words);
  const share = wanted.filter((word) => there.has(word)).length / wanted.length;
  return share >= FUZZY_SHARE ? share : 0;
}

const plainWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
