import type { Outline, SourceBlock } from '../../blocks/types';
import { boxConcept } from './box-words';
import { type Structure, sumUp } from './structure';

/** What a word of a label or a link counts against a word of prose. */
const NOISE_WEIGHT = 0.6;
/** A region must have this many times the words of Readability's choice to overrule it. */
const CLEARLY_MORE = 2;
/** The same where Readability chose a part of that region. */
const MORE_AROUND = 1.5;
/** How far apart paragraphs of one text stand, in blocks, and words from which a paragraph can stand alone. */
const RUN_GAP = 2;
const LONE_WORDS = 60;
/** Words from which Readability's choice elsewhere stands, however much other prose there is (comments, other articles). */
const ENOUGH_WORDS = 120;

/**
 * Finds prose where Readability found none or only a scrap: in the container where prose outweighs labels and links most.
 * @returns the prose blocks to start from: Readability's own, or those of the better region
 */
export function findSeeds(
  outline: Outline,
  structure: Structure,
  votes: ReadonlySet<number>,
  suspect: ReadonlySet<number>,
): SourceBlock[] {
  const isSeed = ({ index, linkDensity, isControl }: SourceBlock) =>
    structure.prose[index] === 1 && linkDensity < 0.5 && !isControl && !suspect.has(index);
  const voted = outline.blocks.filter((block) => votes.has(block.index) && isSeed(block));
  const votedWords = sum(voted, structure);
  const region = bestRegion(outline, structure, isSeed);
  if (region) {
    const inside = voted.filter(({ index }) => index >= region[0]!.index && index <= region.at(-1)!.index);
    const around = sum(inside, structure) > votedWords / 2;
    const better = sum(region, structure) >= Math.max(votedWords * (around ? MORE_AROUND : CLEARLY_MORE), 20);
    if (better && (around || votedWords < ENOUGH_WORDS)) return region;
  }
  if (voted.length > 0) return voted;
  return outline.blocks.filter(({ index, kind, text, isControl }) => {
    return votes.has(index) && !suspect.has(index) && kind !== 'figure' && !isControl && text !== '';
  });
}

function sum(blocks: readonly SourceBlock[], structure: Structure): number {
  return blocks.reduce((total, { index }) => total + structure.words[index]!, 0);
}

function bestRegion(
  { blocks, containers }: Outline,
  structure: Structure,
  isSeed: (block: SourceBlock) => boolean,
): SourceBlock[] | null {
  const furniture = new Uint8Array(containers.length);
  for (const { index, parent, tag, classes, id } of containers) {
    const named =
      tag === 'nav' || tag === 'footer' || tag === 'form' || [...classes, id].some((name) => boxConcept(name));
    furniture[index] = named || (parent !== -1 && furniture[parent] === 1) ? 1 : 0;
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
