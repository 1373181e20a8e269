import type { Outline, SourceBlock } from '../../blocks/types';
import type { Body } from './body';
import type { Choice } from './choose';

/** Characters from which a text that stands twice is a copy: shorter ones can be said again. */
const TELLING = 60;

/**
 * Drops what a page has twice: a copy for narrow screens beside one for wide ones, a sentence again in a box of its own. What
 * comes back in the same box, in a list, or more than once, is a refrain and stays.
 */
export function dropRepeated(
  { blocks, containers }: Outline,
  { boxBody }: Body,
  { kept, restored, dropped }: Choice,
): void {
  const boxOf = ({ container }: SourceBlock) => containers[container]!.parent;
  const alike = new Map<string, SourceBlock[]>();
  for (const block of blocks) {
    const tells = block.text.length >= TELLING && (block.kind === 'paragraph' || block.kind === 'quote');
    if (!tells || !kept.has(block.index)) continue;
    const known = alike.get(block.text);
    if (known) known.push(block);
    else alike.set(block.text, [block]);
  }
  const copies: [copy: number, own: number][] = [];
  for (const [first, second, third] of alike.values()) {
    if (!second || third || boxOf(first!) === boxOf(second)) continue;
    // The one in the larger stretch of text is the article's own.
    const isBoxed = (boxBody[boxOf(first!)] ?? 0) < (boxBody[boxOf(second)] ?? 0);
    copies.push(isBoxed ? [first!.index, second.index] : [second.index, first!.index]);
  }
  const isCopy = (copy: number, own: number) =>
    copy !== own &&
    kept.has(copy) &&
    kept.has(own) &&
    blocks[copy]!.text === blocks[own]!.text &&
    blocks[copy]!.kind === blocks[own]!.kind;
  const drop = (index: number) => {
    kept.delete(index);
    restored.delete(index);
    dropped.set(index, 'stands in the article already');
  };
  const kindOf = (index: number) => {
    const box = containers[boxOf(blocks[index]!)];
    return box ? [box.tag, ...box.classes].join('.') : '';
  };
  for (const [copy, own] of copies) {
    // In two boxes of one kind (the answers of several people) the same words are said twice, unless all around is a copy too.
    const around = isCopy(copy - 1, own - 1) || isCopy(copy + 1, own + 1);
    if (!kept.has(copy) || (!around && kindOf(copy) === kindOf(own))) continue;
    drop(copy);
    // Headings and short lines of the copy, beside what is copied for sure.
    for (const step of [-1, 1]) {
      let at = 1;
      while (isCopy(copy + at * step, own + at * step)) {
        drop(copy + at * step);
        at++;
      }
    }
  }
}
