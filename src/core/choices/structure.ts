import type { Article } from '../article/types';
import { type Features, isProse } from './features';

/** Class words and link targets that the running text of a page has itself: they tell nothing of a leftover. */
export interface PageProse {
  words: ReadonlySet<string>;
  links: ReadonlySet<string>;
}

/** How many steps of a path, from the block's element outwards, make its box. */
const BOX_STEPS = 3;

/** @param except index of a block that doesn't count, or -1 */
export function proseOf(article: Article, features: readonly Features[], except: number): PageProse {
  const prose = features.filter((_, n) => {
    const block = article.blocks[n]!;
    return n !== except && block.verdict === null && isProse(block);
  });
  return {
    words: new Set(prose.flatMap(({ path }) => path.flatMap(classWords))),
    links: new Set(prose.flatMap(({ links }) => links)),
  };
}

/** Class words of a block's element and of the boxes right around it. */
export const boxWords = (path: readonly string[]): string[] => path.slice(-BOX_STEPS).flatMap(classWords);

const classWords = (step: string): string[] => step.split('.').slice(1);

/** The home page, an anchor or a masked slug lead anywhere; a named section leads somewhere. */
export const isTellingLink = (link: string): boolean =>
  /\p{L}{3}/u.test(link.replace(/^[^/]*/, '')) || /^[^/]+\//.test(link);

/** Weights of the steps of a path, from the block's own element outwards. */
const WEIGHTS = [3, 3, 2, 1, 1];

/** How alike two paths are, 0 to 1, compared from the inside out; wrappers far outside count little. */
export function pathLikeness(a: readonly string[], b: readonly string[]): number {
  let likeness = 0;
  let total = 0;
  for (const [n, weight] of WEIGHTS.entries()) {
    const [stepA, stepB] = [a.at(-1 - n), b.at(-1 - n)];
    if (stepA === undefined && stepB === undefined) break;
    total += weight;
    if (stepA !== undefined && stepB !== undefined) likeness += weight * stepLikeness(stepA, stepB);
  }
  return total === 0 ? 0 : likeness / total;
}

/** Tag and class words count half each; without class words the tag alone. */
function stepLikeness(a: string, b: string): number {
  const [tagA, ...wordsA] = a.split('.');
  const [tagB, ...wordsB] = b.split('.');
  const sameTag = tagA === tagB ? 1 : 0;
  if (wordsA.length + wordsB.length === 0) return sameTag;
  const common = wordsA.filter((word) => wordsB.includes(word)).length;
  return (sameTag + (2 * common) / (wordsA.length + wordsB.length)) / 2;
}
