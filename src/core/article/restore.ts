import type { Outline, SourceBlock } from '../blocks/types';

/** Characters from which a block with a full stop counts as prose. */
const PROSE_CHARACTERS = 60;

/**
 * Brings back article text that Readability lost: blocks between kept ones that stand in the same kind of container.
 * @param chosen the blocks that Readability kept
 * @param suspect blocks with a verdict: they are never article text
 * @returns the restored blocks
 */
export function restoreLost(outline: Outline, chosen: ReadonlySet<number>, suspect: ReadonlySet<number>): Set<number> {
  const restored = new Set<number>();
  if (chosen.size === 0) return restored;
  const first = Math.min(...chosen);
  const last = Math.max(...chosen);
  const parents = new Set([...chosen].map((index) => parentOf(outline, outline.blocks[index]!)));
  for (let index = first; index <= last; index++) {
    const block = outline.blocks[index]!;
    if (chosen.has(index) || suspect.has(index) || block.isControl) continue;
    if (parents.has(parentOf(outline, block)) && isArticleLike(block)) restored.add(index);
  }
  return restored;
}

function parentOf(outline: Outline, block: SourceBlock): number {
  return outline.containers[block.container]?.parent ?? -1;
}

function isArticleLike(block: SourceBlock): boolean {
  if (block.kind === 'heading' || block.kind === 'quote' || block.kind === 'figure' || block.kind === 'table')
    return true;
  return block.text.length >= PROSE_CHARACTERS && block.linkDensity < 0.6;
}
