import type { Segmentation } from '../../blocks/segment';
import type { Outline, SourceBlock } from '../../blocks/types';
import { isSameText } from '../same-text';
import { withoutComments } from './comments';
import { type HomeArticle, homeArticle } from './home';
import { type Structure, sumUp, wordsIn } from './structure';
import { withoutTeasers } from './teasers';

/** What a word of a label or a link counts against a word of prose. */
const NOISE_WEIGHT = 0.6;
/** A region must have this many times the words of Readability's choice to overrule it. */
const CLEARLY_MORE = 2;
/** The same where Readability chose a part of that region. */
const MORE_AROUND = 1.5;
/** How far apart paragraphs of one text stand, in blocks, and words from which a paragraph can stand alone. */
const RUN_GAP = 2;
const LONE_WORDS = 60;
/** Share of the page's prose from which a box is no furniture, whatever its name says; the same for one with the headline. */
const MOST = 0.8;
const MOST_BELOW_HEADLINE = 0.4;
/** Words from which Readability's choice elsewhere stands, however much other prose there is (comments, other articles). */
const ENOUGH_WORDS = 120;

/** Prose to start from, and the article around it on a page with several. */
export interface Seeds {
  blocks: SourceBlock[];
  home: HomeArticle | null;
}

/**
 * Finds prose where Readability found none or only a scrap: in the container where prose outweighs labels and links most.
 * @returns the prose blocks to start from: Readability's own, or those of the better region
 */
export function findSeeds(
  segmentation: Segmentation,
  structure: Structure,
  votes: ReadonlySet<number>,
  suspect: ReadonlySet<number>,
  page: { title: string; url: string | null },
): Seeds {
  const { outline } = segmentation;
  const { title } = page;
  const isSeed = ({ index, linkDensity, isControl }: SourceBlock) =>
    structure.prose[index] === 1 && linkDensity < 0.5 && !isControl && !suspect.has(index);
  const all = outline.blocks.filter((block) => votes.has(block.index) && isSeed(block));
  const home = homeArticle(segmentation, structure, page, all, isSeed);
  if (home) return { blocks: home.seeds, home };
  const voted = withoutTeasers(outline, structure, withoutComments(structure, all));
  const votedWords = wordsIn(voted, structure);
  const region = bestRegion(outline, structure, isSeed, title);
  if (region) {
    const inside = voted.filter(({ index }) => index >= region[0]!.index && index <= region.at(-1)!.index);
    const around = wordsIn(inside, structure) > votedWords / 2;
    const better = wordsIn(region, structure) >= Math.max(votedWords * (around ? MORE_AROUND : CLEARLY_MORE), 20);
    if (better && (around || votedWords < ENOUGH_WORDS)) return { blocks: region, home: null };
  }
  if (voted.length > 0) return { blocks: voted, home: null };
  const rest = outline.blocks.filter(({ index, kind, text, isControl }) => {
    return votes.has(index) && !suspect.has(index) && kind !== 'figure' && !isControl && text !== '';
  });
  return { blocks: rest, home: null };
}

function bestRegion(
  { blocks, containers }: Outline,
  structure: Structure,
  isSeed: (block: SourceBlock) => boolean,
  title: string,
): SourceBlock[] | null {
  const headline = blocks.find(({ kind, text }) => kind === 'heading' && isSameText(text, title))?.index ?? -1;
  const furniture = new Uint8Array(containers.length);
  const total = blocks.reduce((words, block) => words + (isSeed(block) ? structure.words[block.index]! : 0), 0);
  for (const { index, parent, tag, first, last } of containers) {
    const named = tag === 'nav' || tag === 'footer' || tag === 'form' || structure.named[index] !== null;
    const most = first <= headline && headline <= last ? MOST_BELOW_HEADLINE : MOST;
    const own = named && structure.boxProse[index]! < total * most;
    furniture[index] = own || (parent !== -1 && furniture[parent] === 1) ? 1 : 0;
  }
  const score = new Float64Array(containers.length);
  const clean = runsOfProse(blocks, structure, (block) => isSeed(block) && furniture[block.container] === 0);
  for (const block of blocks) {
    const words = structure.words[block.index]!;
    score[block.container]! += clean.has(block) ? words : -words * NOISE_WEIGHT;
  }
  sumUp(containers, score);
  let best = -1;
  for (const { index } of containers) if (best === -1 || score[index]! >= score[best]!) best = index;
  if (best === -1 || score[best]! <= 0) return null;
  const { first, last } = containers[best]!;
  return blocks.slice(first, last + 1).filter((block) => clean.has(block));
}

/** Paragraphs of an article follow each other; the summaries of other articles stand alone between titles and dates. */
function runsOfProse(
  blocks: readonly SourceBlock[],
  structure: Structure,
  isClean: (block: SourceBlock) => boolean,
): Set<SourceBlock> {
  const runs = new Set<SourceBlock>();
  let previous: SourceBlock | null = null;
  for (const block of blocks) {
    if (!isClean(block)) continue;
    const near = previous !== null && block.index - previous.index <= RUN_GAP;
    if (near) runs.add(previous!);
    if (near || structure.words[block.index]! >= LONE_WORDS) runs.add(block);
    previous = block;
  }
  return runs.size > 0 ? runs : new Set(blocks.filter(isClean));
}
