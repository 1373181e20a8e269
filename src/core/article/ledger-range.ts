import type { Outline } from '../blocks/types';
import type { Judgement } from '../filters';

/** How far outside of the kept text an ask may stand and still belong to the article, in blocks. */
const MARGIN = 15;

const PAGE_FRAME = new Set(['nav', 'footer', 'menu']);
const FRAME_ROLES = new Set(['navigation', 'contentinfo', 'banner', 'search', 'menu', 'menubar']);

/**
 * The judged blocks that belong to the article, so that the ledger tells of them: those between its kept blocks, and those
 * just above and below that stand neither in the frame of the page (menus, footer) nor outside the element that holds the
 * article. Credits are shown, so one that wasn't chosen (a footer's copyright line) is furniture and not told.
 * @param kept indices of the article's blocks, not empty
 */
export function judgedOfArticle(
  outline: Outline,
  kept: ReadonlySet<number>,
  judgements: readonly Judgement[],
): Set<number> {
  const first = Math.min(...kept);
  const last = Math.max(...kept);
  const holder = holderOf(outline, first, last);
  const told = new Set<number>();
  for (let index = Math.max(0, first - MARGIN); index <= last + MARGIN && index < judgements.length; index++) {
    const { verdict } = judgements[index]!;
    if (!verdict || verdict.category === 'credits' || outline.blocks[index]!.text === '') continue;
    const inside = index >= first && index <= last;
    if (inside || belongs(outline, index, holder)) told.add(index);
  }
  return told;
}

/** The smallest element with a purpose of its own (`article`, `main`), or else the body, around all kept blocks. */
function holderOf({ blocks, containers }: Outline, first: number, last: number): number {
  for (let at = blocks[first]!.container; at !== -1; at = containers[at]!.parent) {
    const { first: from, last: to, tag, role } = containers[at]!;
    const named = tag === 'article' || tag === 'main' || role === 'article' || role === 'main';
    if (named && from <= first && to >= last) return at;
  }
  return -1;
}

function belongs({ blocks, containers }: Outline, index: number, holder: number): boolean {
  for (let at = blocks[index]!.container; at !== holder; at = containers[at]!.parent) {
    if (at === -1) return false;
    if (PAGE_FRAME.has(containers[at]!.tag) || FRAME_ROLES.has(containers[at]!.role)) return false;
  }
  return true;
}
