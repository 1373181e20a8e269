import { leadsAway } from '../../blocks/leads-away';
import type { Container, Outline, SourceBlock } from '../../blocks/types';
import { kindOf } from './kind';

/** Cards of a kind that make a list of teasers. */
const FEWEST = 3;
/** Most blocks of a card (picture, section, title, summary, date), and most words beside its title. */
const MOST_BLOCKS = 6;
const MOST_WORDS = 45;
/** Share of the words of a title that its link must hold, and the fewest words of a title. */
const TITLE_LINK = 0.9;
const TITLE_WORDS = 2;
/** Share of a page's prose from which cards are what the page has to say. */
const MOST_PROSE = 0.5;

/**
 * Finds teasers of other articles by their form: boxes of one kind beside each other, each with a title that is one link to
 * the same site and a sentence or two that are no link. Such sentences read like the paragraphs of a text.
 * @param words words of each block; @param prose 1 for a block that reads as prose
 * @param url the page's address, or null
 * @returns per container 1 for a card and what stands in it
 */
export function findCards(
  { blocks, containers }: Outline,
  words: Float64Array,
  prose: Uint8Array,
  url: string | null,
): Uint8Array {
  const kinds = new Map<string, Container[]>();
  for (const container of containers) {
    const { first, last, parent } = container;
    if (last === first || last - first >= MOST_BLOCKS || parent === -1) continue;
    if (!isCard(blocks.slice(first, last + 1), words, url)) continue;
    const kind = kindOf(container);
    const alike = kinds.get(kind);
    if (alike) alike.push(container);
    else kinds.set(kind, [container]);
  }
  const isIn = new Uint8Array(containers.length);
  for (const alike of kinds.values()) if (alike.length >= FEWEST) for (const { index } of alike) isIn[index] = 1;
  for (const { index, parent } of containers) if (parent !== -1 && isIn[parent] === 1) isIn[index] = 1;
  let inside = 0;
  let all = 0;
  for (const { index, container, linkDensity } of blocks) {
    if (prose[index] === 0 || linkDensity >= 0.5) continue;
    all += words[index]!;
    if (isIn[container] === 1) inside += words[index]!;
  }
  return inside > MOST_PROSE * all ? new Uint8Array(containers.length) : isIn;
}

function isCard(blocks: readonly SourceBlock[], words: Float64Array, url: string | null): boolean {
  let titles = 0;
  let told = 0;
  for (const block of blocks) {
    if (block.isControl) continue;
    if (isTitle(block, words[block.index]!, url)) titles++;
    else if (block.linkDensity < TITLE_LINK) told += words[block.index]!;
  }
  return titles > 0 && told >= 2 * TITLE_WORDS && told <= MOST_WORDS;
}

function isTitle({ kind, links, linkDensity }: SourceBlock, words: number, url: string | null): boolean {
  if (linkDensity < TITLE_LINK || words < TITLE_WORDS || kind === 'figure') return false;
  const href = links[0]?.href ?? '#';
  return !href.startsWith('#') && !leadsAway(href, url) && !isSamePage(href, url);
}

/** A link to a place on the page itself: a table of contents. */
function isSamePage(href: string, url: string | null): boolean {
  const at = href.indexOf('#');
  return at !== -1 && url !== null && href.slice(0, at) === url.split('#')[0];
}
