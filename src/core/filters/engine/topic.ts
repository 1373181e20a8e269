import type { Outline, SourceBlock } from '../../blocks/types';
import type { Evidence, Filter } from '../filter';
import type { FilterId } from '../types';
import { type BlockFacts, INNER_NAME, namesSite, type PageEvidence, type PageFacts, type SentenceFacts } from './facts';
import { fold } from './fold';
import { LONG_TEXTS } from './score';

/** Share of the paragraphs from which the page is about what a filter looks for; of a few, more must speak of it. */
const SHARE = 0.25;
const FEW = 3;
const SHARE_OF_FEW = 0.4;
const LEAST = 2;
/** Characters of a paragraph, and of a sentence that tells of something; in scripts that write a word in a letter or two. */
const PARAGRAPH = 60;
const STATEMENT = 30;
const DENSITY = 3;
/** Hints in a paragraph that speak of a thing: one alone is a word that everybody uses ("support", "free"). */
const HINTS = 2;
/** Share of a sentence from which a call is all that it says. */
const WHOLE = 0.8;
/** What a phrase in such a sentence still counts. */
const DOUBTED = 0.3;
/** Largest insert in blocks, and the ancestors of a block among which it is looked for. */
const MAX_INSERT = 12;
const MAX_HEIGHT = 4;

const SIGN_UPS: readonly FilterId[] = ['subscription-prompt', 'newsletter-signup'];
/** A longer line is no heading. */
const LINE = 80;
/** Blocks for which a heading speaks. */
const SECTION = 10;
const NONE: ReadonlySet<string> = new Set();

const NAME = /\p{Lu}[\p{L}\p{N}+]{3,}/gu;

const DENSE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Some articles are about what asks are about: prices of streaming services, how to cancel a subscription, where to give
 * after an earthquake. They use the words of asks all over; an insert uses them in a few blocks that stand together, with a
 * button, a link, a telling name. Where paragraphs all over the page speak of it, or the heading above names whose offer it
 * is, a whole sentence that doesn't speak for the publisher proves little.
 * @returns the evidence, what such sentences say turned into hints
 */
export function doubtTopics(
  outline: Outline,
  facts: readonly BlockFacts[],
  evidence: PageEvidence,
  page: PageFacts,
  filters: readonly Filter[],
): PageEvidence {
  const isAsk = ({ filter: id, start }: Evidence) => start !== undefined && LONG_TEXTS.has(id);
  if (!evidence.some((list) => list.some(isAsk))) return evidence;
  const headings = namedByHeadings(facts, page);
  const inserts = new Map<FilterId, boolean[]>();
  const isInsert = (id: FilterId, index: number): boolean => {
    if (!inserts.has(id)) inserts.set(id, insertsOf(page, filters.find((filter) => filter.id === id)!));
    return standsIn(inserts.get(id)!, outline, index);
  };
  const topics = topicsOf(facts, filters, isInsert);
  return evidence.map((list, index) => {
    if ((topics.size === 0 && headings[index]!.size === 0) || !list.some(isAsk)) return list;
    const doubted = ({ filter: id, start, end }: Evidence): boolean => {
      if (start === undefined || !LONG_TEXTS.has(id)) return false;
      const { sentences, block } = facts[index]!;
      const sentence = sentences.find((candidate) => start >= candidate.start && start < candidate.end)!;
      const told = topics.has(id) && tells(sentence, id) && end! - start < WHOLE * sentence.folded.trim().length;
      const isOfOther = () => id === 'subscription-prompt' && !sentence.we && names(block, sentence, headings[index]!);
      return (told || isOfOther()) && !namesSite(block, sentence, page) && !isInsert(id, index);
    };
    return list.map((item) => (doubted(item) ? { ...item, points: item.points * DOUBTED, hint: true } : item));
  });
}

/** For every block the names in the heading above it, without those of the site and the words of asks ("Premium"). */
function namedByHeadings(facts: readonly BlockFacts[], { own }: PageFacts): ReadonlySet<string>[] {
  let above = new Set<string>();
  let reach = 0;
  return facts.map(({ block, sentences }) => {
    if (isHeading(block) && !sentences.some(asks)) {
      const hits = sentences.flatMap(({ hits: found, start }) => found.map((hit) => hit.start + start));
      const found = [...block.text.matchAll(NAME)].filter(({ index }) => !hits.includes(index));
      above = new Set(found.map(([name]) => fold(name)).filter((name) => !own.includes(name)));
      reach = SECTION;
    }
    return reach-- > 0 ? above : NONE;
  });
}

/** A heading, or a short line that no full stop ends, as headings are set in bold or between line breaks. */
function isHeading({ kind, text, isControl, linkDensity }: SourceBlock): boolean {
  if (kind === 'heading') return true;
  return kind === 'paragraph' && !isControl && linkDensity < 0.5 && text.length < LINE && !/[.!?…:,。]\s*$/.test(text);
}

function asks({ hits }: SentenceFacts): boolean {
  return hits.some(({ filter, strength }) => strength === 'ask' && LONG_TEXTS.has(filter));
}

function names({ text }: SourceBlock, { start, end }: SentenceFacts, known: ReadonlySet<string>): boolean {
  if (known.size === 0) return false;
  return [...text.slice(start, end).matchAll(INNER_NAME)].some(([name]) => known.has(fold(name)));
}

/** The filters that paragraphs all over the page have words for. */
function topicsOf(
  facts: readonly BlockFacts[],
  filters: readonly Filter[],
  isInsert: (id: FilterId, index: number) => boolean,
): Set<FilterId> {
  const paragraphs = facts.filter(({ block }) => isParagraph(block));
  const spoken = new Set(paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ hits }) => hits.map(filterOf))));
  const topics = new Set<FilterId>();
  for (const { id } of filters) {
    if (!LONG_TEXTS.has(id) || !spoken.has(id)) continue;
    const speaking = paragraphs.filter((paragraph) => speaksOf(paragraph, id));
    const needed = (count: number) =>
      count >= LEAST && count >= (count < FEW ? SHARE_OF_FEW : SHARE) * paragraphs.length;
    if (!needed(speaking.length)) continue;
    if (needed(speaking.filter(({ block }) => !isInsert(id, block.index)).length)) topics.add(id);
  }
  // Both have one wording: who signs up, and how to get out of it.
  if (SIGN_UPS.some((id) => topics.has(id))) for (const id of SIGN_UPS) topics.add(id);
  return topics;
}

function filterOf({ filter }: { filter: FilterId }): FilterId {
  return filter;
}

function speaksOf({ sentences }: BlockFacts, id: FilterId): boolean {
  const hits = sentences.flatMap((sentence) => sentence.hits.filter(({ filter }) => filter === id));
  return hits.some(({ strength }) => strength === 'ask') || hits.length >= HINTS;
}

/** Running text that ends as a sentence does, however short. */
export function isParagraph({ text, kind, isControl, linkDensity }: SourceBlock): boolean {
  if (isControl || linkDensity > 0.5 || kind === 'heading' || kind === 'figure' || kind === 'table') return false;
  return text.length * density(text) >= PARAGRAPH && /[.!?…。！？।۔]["”’»)」]?\s*$/u.test(text);
}

/** A whole sentence by which the publisher doesn't speak of itself. */
function tells({ folded, we, you }: SentenceFacts, filter: FilterId): boolean {
  // "The best of all that we tested" is no offer of ours.
  if (we && (you || filter === 'support-appeal')) return false;
  const text = folded.trim();
  return text.length * density(text) >= STATEMENT && /[.。।۔]["”’»)」]?$/u.test(text);
}

/** How many letters of other scripts a character stands for. */
export function density(text: string): number {
  return DENSE.test(text) ? DENSITY : 1;
}

/** For every container: is it small, and does the page mark it as an insert of that kind? */
function insertsOf({ outline: { blocks, containers }, names: named }: PageFacts, { classWord }: Filter): boolean[] {
  return containers.map(({ index, tag, role, first, last }) => {
    if (last - first >= MAX_INSERT) return false;
    if (/^(?:aside|form|dialog)$/.test(tag) || /^(?:complementary|dialog|alertdialog|form)$/.test(role)) return true;
    if (classWord?.test(named[index]!)) return true;
    return blocks
      .slice(first, last + 1)
      .some(({ isControl, buttons, fields }) => isControl || buttons.length > 0 || fields.length > 0);
  });
}

function standsIn(inserts: readonly boolean[], { blocks, containers }: Outline, index: number): boolean {
  let at = blocks[index]!.container;
  for (let height = 0; at >= 0 && height <= MAX_HEIGHT; height++) {
    if (inserts[at]) return true;
    at = containers[at]!.parent;
  }
  return false;
}
