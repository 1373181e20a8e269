import { isHidden } from '../../core/article/reading-text';
import type { Article, Block, Hiding } from '../../core/article/types';

export interface ListNode {
  ordered: boolean;
  /** Number of the first item: goes on after a gap in an ordered list. */
  start: number;
  items: { block: Block; lists: ListNode[] }[];
}

/** What stands in the article column, in order. Neighbouring hidden blocks are one mark, neighbouring items one list. */
export type Item =
  | { type: 'block'; block: Block }
  | { type: 'list'; list: ListNode }
  | { type: 'hidden'; blocks: Block[] };

/** Arranges the blocks of an article for drawing. */
export function layOut(article: Pick<Article, 'blocks'>, hidden: Hiding): Item[] {
  const items: Item[] = [];
  for (const block of article.blocks) {
    const last = items.at(-1);
    if (isHidden(block, hidden)) {
      if (last?.type === 'hidden') last.blocks.push(block);
      else items.push({ type: 'hidden', blocks: [block] });
    } else if (block.kind === 'list-item') {
      addToList(items, block);
    } else {
      items.push({ type: 'block', block });
    }
  }
  return items;
}

function addToList(items: Item[], block: Block): void {
  const level = block.level ?? 1;
  const ordered = block.ordered ?? false;
  const last = items.at(-1);
  if (last?.type !== 'list' || (level === 1 && last.list.ordered !== ordered)) {
    const start = block.number ?? startNumber(items, ordered);
    items.push({ type: 'list', list: { ordered, start, items: [{ block, lists: [] }] } });
    return;
  }
  let list = last.list;
  for (let depth = 1; depth < level; depth++) {
    const parent = list.items.at(-1)!;
    const inner = parent.lists.at(-1);
    if (!inner) {
      parent.lists.push({ ordered, start: block.number ?? 1, items: [{ block, lists: [] }] });
      return;
    }
    list = inner;
  }
  list.items.push({ block, lists: [] });
}

/** An ordered list that a hidden piece interrupts counts on. */
function startNumber(items: Item[], ordered: boolean): number {
  const before = items.at(-2);
  if (!ordered || items.at(-1)?.type !== 'hidden' || before?.type !== 'list' || !before.list.ordered) return 1;
  return before.list.start + before.list.items.length;
}
