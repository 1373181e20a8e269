import type { Segmentation } from '../../blocks/segment';
import type { Judgement } from '../../filters';
import { asksOf, findReprieved, isByPlace, plainAsks } from './asks';
import { type Body, findBody } from './body';
import { type Choice, type ChoiceContext, chooseBlocks } from './choose';
import { postAbove } from './comments';
import { findIngredients } from './ingredients';
import { findLead } from './lead';
import { findOpeningPicture } from './opening-picture';
import { readabilityVotes } from './readability';
import { findSeeds } from './region';
import { measureStructure, type Structure } from './structure';

export type { Choice } from './choose';

/** With fewer words of prose than this, what was set aside as asks is looked at again. */
const SCRAP_WORDS = 50;

export interface ArticleChoice extends Choice {
  /** Blocks whose verdict does not hold: paragraphs of the article, judged by their surroundings only. */
  reprieved: Set<number>;
  /** The block that is shown as the standfirst, null where the text would be nothing without it. */
  standfirst: number | null;
}

/** One try at the article, with some blocks set aside as asks. */
interface Attempt {
  asks: Set<number>;
  votes: ReadonlySet<number>;
  body: Body | null;
  /** Blocks that are the article's whatever filters say of them. */
  own: readonly number[];
}

/**
 * Chooses the blocks of the article. Readability sees the page without the asks; when hardly anything is left then, without
 * those only that speak for themselves.
 * @param page any document of the page's kind, to make copies with
 * @returns null when there is no prose to choose
 */
export function chooseArticle(
  page: Document,
  segmentation: Segmentation,
  judgements: readonly Judgement[],
  context: ChoiceContext,
): ArticleChoice | null {
  const { outline } = segmentation;
  const structure = measureStructure(outline, context.url);
  const { title } = context;
  let { standfirst } = context;
  const attempt = (asks: ReadonlySet<number>): Attempt => {
    const allVotes = readabilityVotes(page, segmentation, structure, asks, title);
    const apart = standfirst === null ? asks : new Set([...asks, standfirst]);
    const { blocks: seeds, home } = findSeeds(segmentation, structure, allVotes, apart, context);
    const votes = home ? new Set([...allVotes].filter((at) => at >= home.first && at <= home.last)) : allVotes;
    const post = postAbove(outline, structure, seeds, title);
    if (!post) return { asks: new Set(asks), votes, body: findBody(outline, structure, seeds, apart), own: [] };
    const own = post.map(({ index }) => index);
    const body = findBody(outline, structure, post, without(apart, own));
    return { asks: without(asks, own), votes: new Set(own), body, own };
  };
  let chosen = attempt(asksOf(judgements));
  const plain = plainAsks(judgements, chosen.asks);
  if (plain.size < chosen.asks.size && wordsOf(chosen.body) < SCRAP_WORDS && holdsProse(structure, chosen.asks)) {
    const second = attempt(plain);
    if (wordsOf(second.body) > 2 * wordsOf(chosen.body)) chosen = second;
  }
  if (!chosen.body && standfirst !== null) {
    // All the text there is stands apart from nothing.
    standfirst = null;
    chosen = attempt(chosen.asks);
  }
  const { asks, votes, body, own } = chosen;
  if (!body) return null;
  const reprieved = findReprieved(outline, judgements, structure, body);
  for (const index of reprieved) asks.delete(index);
  for (const index of own) reprieved.add(index);
  const judged = (index: number) => Boolean(judgements[index]!.verdict);
  const lead = findLead(outline, structure, body, context, judged);
  const picture = findOpeningPicture(segmentation, body, title, context.image, judged);
  if (picture !== null) lead.add(picture);
  for (const index of findIngredients(outline, structure, body)) {
    lead.add(index);
    // Shops that it links to make no advertisement of an ingredient.
    if (isByPlace(judgements[index]!)) {
      asks.delete(index);
      reprieved.add(index);
    }
  }
  return {
    ...chooseBlocks(outline, structure, body, votes, asks, lead, { ...context, standfirst }),
    reprieved,
    standfirst,
  };
}

function without(blocks: ReadonlySet<number>, own: readonly number[]): Set<number> {
  return new Set([...blocks].filter((index) => !own.includes(index)));
}

function wordsOf(body: Body | null): number {
  return body?.words ?? 0;
}

function holdsProse({ prose }: Structure, blocks: ReadonlySet<number>): boolean {
  for (const index of blocks) if (prose[index] === 1) return true;
  return false;
}
