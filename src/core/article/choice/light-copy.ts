import { BLOCK_ATTRIBUTE, type Segmentation } from '../../blocks/segment';
import { isControl } from '../../blocks/text';
import { emptyDocument } from '../../snapshot/empty-document';

/** Kinds whose inner structure Readability looks at. */
const STRUCTURED = new Set(['figure', 'table', 'embed']);
/** Inline elements that Readability scores by; all others are flattened to text. */
const KEPT_INLINE = new Set(['a', 'img', 'br']);
/** What Readability reads of a container. */
const READ_ATTRIBUTES = ['id', 'class', 'role', 'itemprop', 'rel'];

/**
 * A copy of the page for Readability, which changes what it is given: the containers and blocks of the outline, without
 * the blocks in `removed` and without inline markup that it doesn't look at. Much smaller than the page, so that
 * Readability's own passes become cheap. Blocks carry their index in `BLOCK_ATTRIBUTE`.
 */
export function lightCopy(page: Document, { outline, elements }: Segmentation, removed: ReadonlySet<number>): Document {
  const { blocks, containers } = outline;
  const copy = emptyDocument(page);
  const copies: (Element | undefined)[] = [];
  const blocksOf = new Map<number, number[]>();
  for (const block of blocks) {
    if (removed.has(block.index)) continue;
    const list = blocksOf.get(block.container);
    if (list) list.push(block.index);
    else blocksOf.set(block.container, [block.index]);
  }
  const hasKept = keptBelow(containers, blocksOf);
  for (const container of containers) {
    if (!hasKept[container.index]) continue;
    const parent = container.parent === -1 ? copy.body : copies[container.parent]!;
    const indices = blocksOf.get(container.index) ?? [];
    const source = indices.length > 0 ? elements[indices[0]!]! : null;
    const element = copy.createElement(plainTag(container.tag, source !== null));
    if (container.id) element.setAttribute('id', container.id);
    if (container.classes.length > 0) element.setAttribute('class', container.classes.join(' '));
    if (container.role) element.setAttribute('role', container.role);
    copies[container.index] = element;
    parent.appendChild(element);
    for (const index of indices) {
      element.setAttribute(BLOCK_ATTRIBUTE, String(index));
      fill(element, elements[index]!, STRUCTURED.has(blocks[index]!.kind));
    }
  }
  return copy;
}

function keptBelow(containers: Segmentation['outline']['containers'], blocksOf: Map<number, number[]>): boolean[] {
  const has: boolean[] = new Array(containers.length).fill(false);
  for (let index = containers.length - 1; index >= 0; index--) {
    if (!has[index] && !blocksOf.has(index)) continue;
    has[index] = true;
    const { parent } = containers[index]!;
    if (parent !== -1) has[parent] = true;
  }
  return has;
}

/** Readability knows no custom elements, and takes inline elements around blocks for text. */
function plainTag(tag: string, holdsText: boolean): string {
  if (tag.includes('-')) return 'div';
  return tag === 'span' && !holdsText ? 'div' : tag;
}

/** Copies the content of a block. Iterative; blocks inside (a gallery's buttons) come by themselves. */
function fill(target: Element, source: Element, structured: boolean): void {
  const document = target.ownerDocument;
  const stack: [Node, Element][] = [];
  const pushChildren = (from: Node, to: Element) => {
    for (let child = from.lastChild; child; child = child.previousSibling) stack.push([child, to]);
  };
  pushChildren(source, target);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, parent] = next;
    if (node.nodeType === 3) {
      parent.appendChild(document.createTextNode(node.nodeValue ?? ''));
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.hasAttribute(BLOCK_ATTRIBUTE) || isControl(element)) continue;
    if (!structured && !KEPT_INLINE.has(element.localName)) {
      pushChildren(element, parent);
      continue;
    }
    const shallow = document.createElement(element.localName);
    for (const name of element.localName === 'img'
      ? ['src', 'alt']
      : element.localName === 'a'
        ? ['href']
        : READ_ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value !== null) shallow.setAttribute(name, value);
    }
    parent.appendChild(shallow);
    pushChildren(element, shallow);
  }
}
