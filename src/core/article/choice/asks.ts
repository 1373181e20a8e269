import type { Outline } from '../../blocks/types';
import type { Judgement } from '../../filters';
import type { Body } from './body';
import type { Structure } from './structure';

/** Evidence that comes from what stands around a block, not from the block itself. */
const CIRCUMSTANTIAL = new Set(['same-box', 'class-word']);
/** Share of the article from which asks by circumstance are too much to be asks. */
const TOO_MUCH = 0.25;

/** Blocks that extraction sets aside. Credits are part of many an article; where they stand decides, as for any other text. */
export function asksOf(judgements: readonly Judgement[]): Set<number> {
  const asks = new Set<number>();
  judgements.forEach(({ verdict }, index) => {
    if (verdict && verdict.category !== 'credits') asks.add(index);
  });
  return asks;
}

/** Asks that speak for themselves: with evidence in their own words, links or form. */
export function plainAsks(judgements: readonly Judgement[], asks: ReadonlySet<number>): Set<number> {
  return new Set([...asks].filter((index) => !isCircumstantial(judgements[index]!)));
}

/**
 * Finds paragraphs of the article among the asks: judged only by what stands around them, while they stand in the page
 * exactly as the article's paragraphs do, and so many that asks would be a large part of the article.
 * @returns indices of blocks whose verdict does not hold
 */
export function findReprieved(
  { blocks }: Outline,
  judgements: readonly Judgement[],
  structure: Structure,
  body: Body,
): Set<number> {
  const reprieved = new Set<number>();
  let words = 0;
  for (const { index, linkDensity } of blocks) {
    const judgement = judgements[index]!;
    if (!judgement.verdict || !body.isBody[index] || !structure.prose[index] || linkDensity >= 0.5) continue;
    if (!isCircumstantial(judgement)) continue;
    reprieved.add(index);
    words += structure.words[index]!;
  }
  return words > TOO_MUCH * (body.words + words) ? reprieved : new Set();
}

/** True where only what stands around a block, or where its links lead, speaks against it. */
export function isByPlace({ verdict }: Judgement): boolean {
  return verdict?.reasons.every(({ code }) => CIRCUMSTANTIAL.has(code) || code === 'link-target') ?? false;
}

function isCircumstantial({ verdict }: Judgement): boolean {
  return verdict?.reasons.every(({ code }) => CIRCUMSTANTIAL.has(code)) ?? false;
}
