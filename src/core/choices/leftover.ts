import type { Article, Block } from '../article/types';
import type { FilterId } from '../filters/types';
import { type Features, featuresOf, isProse } from './features';
import { boxWords, isTellingLink, type PageProse, pathLikeness, proseOf } from './structure';
import type { BlockChoice } from './types';
import { hash, resemblance } from './wording';

/** A piece that the reader wants hidden (or kept) on every page of a site, described by structure and wording. */
export interface Leftover extends Features {
  /** Derived from what it describes: the same piece remembered twice is one rule. */
  id: string;
  action: 'hide' | 'keep';
  /** Category under which it is hidden. */
  category: FilterId;
  /** Class words of its box that no prose of its page has. */
  box: string[];
  /** Its first words, to tell it by in a list. */
  words: string;
}

/** What came of describing a piece: a rule with what it would hide here, or why no rule can be made of it. */
export type LeftoverPreview =
  | { ok: true; leftover: Leftover; matches: Block[] }
  /** `too-general`: says too little to be told from other pieces. `takes-prose`: article text would go with it. */
  | { ok: false; reason: 'too-general' | 'takes-prose'; matches: Block[] };

const SHOWN_CHARACTERS = 80;
/** Masked words from which wording alone can tell a piece. */
const TELLING_WORDS = 4;
/** Prose blocks that a rule may take on one page; a rule that takes more has gone wrong and is left alone there. */
const MAX_PROSE = 2;

/**
 * Describes a block so that its like can be found on other pages of the site, and says what that takes on this one.
 * Refused when nothing in it is telling, or when article text beside it would go with it.
 */
export function describeLeftover(
  article: Article,
  blockId: string,
  category: FilterId,
  action: Leftover['action'],
): LeftoverPreview {
  const index = article.blocks.findIndex(({ id }) => id === blockId);
  const block = article.blocks[index];
  if (!block) return { ok: false, reason: 'too-general', matches: [] };
  const features = featuresOf(article);
  const own = features[index]!;
  const prose = proseOf(article, features, index);
  const box = boxWords(own.path).filter((word) => !prose.words.has(word));
  const tellingLink = own.links.some((link) => isTellingLink(link) && !prose.links.has(link));
  if (own.length < TELLING_WORDS && box.length === 0 && !tellingLink) {
    return { ok: false, reason: 'too-general', matches: [block] };
  }
  const id = hash(JSON.stringify([own.kind, own.path, own.links, own.wording, action])).toString(36);
  const leftover: Leftover = { ...own, id, action, category, box, words: shorten(block.text, SHOWN_CHARACTERS) };
  const matches = article.blocks.filter((other, n) => n === index || isLike(leftover, features[n]!, other, prose));
  const takesProse = matches.some((match) => match !== block && match.verdict === null && isProse(match));
  if (takesProse && action === 'hide') return { ok: false, reason: 'takes-prose', matches };
  return { ok: true, leftover, matches };
}

/** What the remembered pieces of a site decide about an article of that site; "keep" outranks "hide". */
export function recall(article: Article, leftovers: readonly Leftover[]): Record<string, BlockChoice> {
  if (leftovers.length === 0) return {};
  const features = featuresOf(article);
  const prose = proseOf(article, features, -1);
  const choices: Record<string, BlockChoice> = {};
  for (const leftover of leftovers) {
    const matches = article.blocks.filter((block, n) => isLike(leftover, features[n]!, block, prose));
    if (matches.filter((block) => block.verdict === null && isProse(block)).length > MAX_PROSE) continue;
    for (const { id } of matches) {
      if (leftover.action === 'keep') choices[id] = { to: 'show', leftover: leftover.id };
      else choices[id] ??= { to: 'hide', category: leftover.category, leftover: leftover.id };
    }
  }
  return choices;
}

/**
 * Whether a block is the like of a remembered piece: the same wording; or much of it in the same place; or, where the
 * wording changes from page to page, the same place and a label, a link target or a box of its own. Running text is
 * never taken without its wording.
 */
function isLike(leftover: Leftover, candidate: Features, block: Block, prose: PageProse): boolean {
  const telling = leftover.length >= TELLING_WORDS;
  const wording = resemblance(leftover.wording, candidate.wording);
  if (telling && wording >= 0.75) return true;
  const place = pathLikeness(leftover.path, candidate.path);
  const sharesBox = shareOf(leftover.box, (word) => candidateHas(candidate, word) && !prose.words.has(word)) >= 0.5;
  if (wording >= (leftover.length < 7 ? 0.6 : 0.4) && place >= 0.6 && (telling || sharesBox)) return true;
  if (isProse(block) || leftover.kind !== candidate.kind || leftover.linked !== candidate.linked) return false;
  if (place < 0.75) return false;
  const sameLabel = leftover.lead !== 0 && leftover.lead === candidate.lead;
  if (sameLabel && leftover.linked) return true;
  if (leftover.links.some((link) => isTellingLink(link) && candidate.links.includes(link) && !prose.links.has(link))) {
    return candidate.length <= leftover.length * 2 + 2;
  }
  return sharesBox && leftover.zone === candidate.zone;
}

const candidateHas = ({ path }: Features, word: string): boolean => boxWords(path).includes(word);

const shareOf = <Item>(items: readonly Item[], test: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(test).length / items.length;

/** The beginning of a text, cut at a word. */
export function shorten(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const cut = text.slice(0, characters + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), characters / 2)).trimEnd()}…`;
}
