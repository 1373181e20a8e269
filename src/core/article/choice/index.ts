import type { Segmentation } from '../../blocks/segment';
import type { Judgement } from '../../filters';
import { asksOf, findReprieved, plainAsks } from './asks';
import { type Body, findBody } from './body';
import { type Choice, type ChoiceContext, chooseBlocks } from './choose';
import { findLead } from './lead';
import { findOpeningPicture } from './opening-picture';
import { readabilityVotes } from './readability';
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
  const structure = measureStructure(outline);
  const { title } = context;
  let { standfirst } = context;
  const attempt = (asks: ReadonlySet<number>) => {
    const votes = readabilityVotes(page, segmentation, structure, asks, title);
    const apart = standfirst === null ? asks : new Set([...asks, standfirst]);
    return { asks: new Set(asks), votes, body: findBody(outline, structure, votes, apart, title) };
  };
  let { asks, votes, body } = attempt(asksOf(judgements));
  const plain = plainAsks(judgements, asks);
  if (plain.size < asks.size && wordsOf(body) < SCRAP_WORDS && holdsProse(structure, asks)) {
    const second = attempt(plain);
    if (wordsOf(second.body) > 2 * wordsOf(body)) ({ asks, votes, body } = second);
  }
  if (!body && standfirst !== null) {
    // All the text there is stands apart from nothing.
    standfirst = null;
    body = attempt(asks).body;
  }
  if (!body) return null;
  const reprieved = findReprieved(outline, judgements, structure, body);
  for (const index of reprieved) asks.delete(index);
  const judged = (index: number) => Boolean(judgements[index]!.verdict);
  const lead = findLead(outline, structure, body, context, judged);
  const picture = findOpeningPicture(segmentation, body, title, context.image, judged);
  if (picture !== null) lead.add(picture);
  return {
    ...chooseBlocks(outline, structure, body, votes, asks, lead, { ...context, standfirst }),
    reprieved,
    standfirst,
  };
}

function wordsOf(body: Body | null): number {
  return body?.words ?? 0;
}

function holdsProse({ prose }: Structure, blocks: ReadonlySet<number>): boolean {
  for (const index of blocks) if (prose[index] === 1) return true;
  return false;
}
