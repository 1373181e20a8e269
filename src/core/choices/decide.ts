import type { Article, Block, HiddenCategories, Hiding } from '../article/types';
import type { FilterId, Reason } from '../filters/types';
import { recall } from './leftover';
import type { BlockChoice, Choices, SiteChoices } from './types';

/** An article as the reader's choices leave it: its blocks with the verdicts that hold, and what of them is hidden. */
export interface Decided {
  article: Article;
  hiding: Hiding;
  /** What decided about single blocks beyond the switches: steps of the reader and remembered pieces. */
  choices: ReadonlyMap<string, BlockChoice>;
}

/**
 * Brings the reader's choices to bear on an article. What is said of a single block outranks what is remembered of the
 * site, that outranks the site's switches, those outrank the general ones. The article itself is not changed.
 */
export function decide(article: Article, general: HiddenCategories, choices: Choices): Decided {
  const byBlock = new Map(Object.entries({ ...recall(article, choices.site.leftovers), ...choices.blocks }));
  const blocks = article.blocks.map((block) => withChoice(block, byBlock.get(block.id), choices));
  const switched = siteCategories(general, choices.site);
  const hiding = (block: Block) => {
    const choice = byBlock.get(block.id);
    if (choice) return choice.to === 'hide';
    const { verdict } = block;
    return verdict !== null && (switched.has(verdict.category) || isOwnRule(verdict.reasons));
  };
  return { article: { ...article, blocks }, hiding, choices: byBlock };
}

/** The categories hidden on a site: the general switches, overruled by the site's own. */
export function siteCategories(general: HiddenCategories, site: SiteChoices): Set<FilterId> {
  const hidden = new Set(general);
  for (const [category, to] of Object.entries(site.switches) as [FilterId, 'show' | 'hide'][]) {
    if (to === 'hide') hidden.add(category);
    else hidden.delete(category);
  }
  return hidden;
}

/** A rule that the reader wrote hides whatever the switch of its category says. */
const isOwnRule = (reasons: readonly Reason[]): boolean => reasons.some(({ code }) => code === 'site-rule');

/** A block hidden by the reader carries a verdict that says so; what a filter said of it stays beside. */
function withChoice(block: Block, choice: BlockChoice | undefined, choices: Choices): Block {
  if (choice?.to !== 'hide') return block;
  const byStep = block.id in choices.blocks;
  const own: Reason = byStep ? { code: 'your-choice' } : likeness(choice.leftover, choices.site);
  const category = byStep ? choice.category : (block.verdict?.category ?? choice.category);
  const { score = 1, reasons = [] } = block.verdict ?? {};
  return { ...block, verdict: { category, score, reasons: [own, ...reasons] } };
}

function likeness(id: string | undefined, site: SiteChoices): Reason {
  const leftover = site.leftovers.find((one) => one.id === id);
  return { code: 'like-hidden', detail: leftover?.words ?? '' };
}
