import { Readability } from '@mozilla/readability';
import { BLOCK_ATTRIBUTE } from '../blocks/segment';
import { emptyDocument } from '../snapshot/empty-document';

/**
 * Runs Readability on a copy of the snapshot that leaves the given blocks out, and says which blocks it chose.
 * @param removed indices of the blocks that Readability doesn't get to see (the asks)
 * @returns indices of the chosen blocks; empty when Readability finds no article
 */
export function chooseBlocks(snapshot: Document, removed: ReadonlySet<number>, title: string): Set<number> {
  const copy = copyWithout(snapshot, removed);
  copy.title = title;
  const parsed = new Readability<Element>(copy, { serializer: (node) => node as Element, charThreshold: 300 }).parse();
  const chosen = new Set<number>();
  if (!parsed?.content) return chosen;
  for (const element of parsed.content.querySelectorAll(`[${BLOCK_ATTRIBUTE}]`)) {
    chosen.add(Number(element.getAttribute(BLOCK_ATTRIBUTE)));
  }
  return chosen;
}

/** Iterative: `cloneNode` would copy the asks too, and Readability changes what it is given. */
function copyWithout(snapshot: Document, removed: ReadonlySet<number>): Document {
  const copy = emptyDocument(snapshot);
  const stack: [Node, Element][] = [...snapshot.body.childNodes].reverse().map((node) => [node, copy.body]);
  while (stack.length > 0) {
    const [node, target] = stack.pop()!;
    if (node.nodeType === 1) {
      const index = (node as Element).getAttribute(BLOCK_ATTRIBUTE);
      if (index !== null && removed.has(Number(index))) continue;
    }
    const shallow = copy.importNode(node, false);
    target.appendChild(shallow);
    const children = node.childNodes;
    for (let i = children.length - 1; i >= 0; i--) stack.push([children[i]!, shallow as Element]);
  }
  return copy;
}
